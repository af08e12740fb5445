package cn.jianxing.organisation.keycloak;

import cn.jianxing.organisation.domain.Directory;
import jakarta.ws.rs.client.ClientBuilder;
import java.util.concurrent.TimeUnit;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The service account that reads Keycloak; without its client id there is no synchronisation (tests). */
@Configuration
@ConditionalOnProperty("jianxing.sync.client-id")
class KeycloakSyncConfiguration {

    @Bean(destroyMethod = "close")
    Keycloak keycloak(
            @Value("${jianxing.oidc.base-url}") String baseUrl,
            @Value("${jianxing.oidc.realm:jianxing}") String realm,
            @Value("${jianxing.sync.client-id}") String clientId,
            @Value("${jianxing.sync.client-secret}") String clientSecret) {
        return KeycloakBuilder.builder()
                .serverUrl(baseUrl)
                .realm(realm)
                .grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                .clientId(clientId)
                .clientSecret(clientSecret)
                .resteasyClient(ClientBuilder.newBuilder()
                        .connectTimeout(5, TimeUnit.SECONDS)
                        .readTimeout(60, TimeUnit.SECONDS)
                        .build())
                .build();
    }

    @Bean
    Directory directory(Keycloak keycloak, @Value("${jianxing.oidc.realm:jianxing}") String realm) {
        return new KeycloakDirectory(keycloak.realm(realm));
    }
}
