package cn.jianxing.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people log in. The endpoints are derived, not discovered, so that a start does not depend on Keycloak.
 *
 * @param audience what bearer tokens must be meant for
 */
@ConfigurationProperties("jianxing.oidc")
record OidcProperties(
        @DefaultValue("http://127.0.0.1:8180") String baseUrl,
        @DefaultValue("jianxing") String realm,
        @DefaultValue("jianxing") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("jianxing-backend") String audience) {

    String issuer() {
        return baseUrl + "/realms/" + realm;
    }

    String endpoint(String name) {
        return issuer() + "/protocol/openid-connect/" + name;
    }
}
