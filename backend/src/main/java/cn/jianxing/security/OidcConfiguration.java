package cn.jianxing.security;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.security.oauth2.client.JdbcOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** Keycloak as client registration and as issuer of bearer tokens. */
@Configuration
@EnableConfigurationProperties(OidcProperties.class)
class OidcConfiguration {

    static final String REGISTRATION = "keycloak";

    /** An installation that people rely on does not start with the secret that everybody can read in the demo. */
    OidcConfiguration(OidcProperties oidc, Environment environment) {
        boolean demo = environment.acceptsProfiles(Profiles.of("demo", "test"));
        if (!demo && (oidc.clientSecret().isBlank() || oidc.clientSecret().startsWith("demo-"))) {
            throw new IllegalStateException(
                    "Set JIANXING_OIDC_CLIENT_SECRET to the secret of Keycloak's client " + oidc.clientId() + ".");
        }
    }

    @Bean
    ClientRegistrationRepository clientRegistrations(OidcProperties oidc) {
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(REGISTRATION)
                .clientId(oidc.clientId())
                .clientSecret(oidc.clientSecret())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid", "profile")
                .issuerUri(oidc.issuer())
                .authorizationUri(oidc.endpoint("auth"))
                .tokenUri(oidc.endpoint("token"))
                .userInfoUri(oidc.endpoint("userinfo"))
                .jwkSetUri(oidc.endpoint("certs"))
                .providerConfigurationMetadata(java.util.Map.of("end_session_endpoint", oidc.endpoint("logout")))
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .build());
    }

    @Bean
    OAuth2AuthorizedClientService authorizedClients(JdbcOperations jdbc, ClientRegistrationRepository registrations) {
        return new JdbcOAuth2AuthorizedClientService(jdbc, registrations);
    }

    @Bean
    JwtDecoder jwtDecoder(OidcProperties oidc) {
        NimbusJwtDecoder decoder =
                NimbusJwtDecoder.withJwkSetUri(oidc.endpoint("certs")).build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(oidc.issuer()),
                new JwtClaimValidator<java.util.Collection<String>>(
                        JwtClaimNames.AUD, audience -> audience != null && audience.contains(oidc.audience()))));
        return decoder;
    }
}
