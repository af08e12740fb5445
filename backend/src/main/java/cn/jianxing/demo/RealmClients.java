package cn.jianxing.demo;

import java.util.List;
import java.util.Map;

/** The realm's clients and what may be known about a person. */
final class RealmClients {

    private RealmClients() {}

    static List<Map<String, Object>> all(String publicUrl) {
        return List.of(browser(publicUrl), sync(), commandLine());
    }

    private static Map<String, Object> browser(String publicUrl) {
        return Map.of(
                "clientId",
                "jianxing",
                "name",
                "践行",
                "enabled",
                true,
                "protocol",
                "openid-connect",
                "publicClient",
                false,
                "secret",
                RealmWriter.CLIENT_SECRET,
                "standardFlowEnabled",
                true,
                "directAccessGrantsEnabled",
                false,
                "redirectUris",
                List.of(publicUrl + "/*"),
                "attributes",
                Map.of(
                        "pkce.code.challenge.method",
                        "S256",
                        "post.logout.redirect.uris",
                        publicUrl + "/*",
                        "backchannel.logout.url",
                        publicUrl + "/logout/connect/back-channel/keycloak",
                        "backchannel.logout.session.required",
                        "true"));
    }

    private static Map<String, Object> sync() {
        return Map.of(
                "clientId", "jianxing-sync",
                "enabled", true,
                "protocol", "openid-connect",
                "publicClient", false,
                "secret", RealmWriter.SYNC_SECRET,
                "standardFlowEnabled", false,
                "serviceAccountsEnabled", true);
    }

    /** For scripts and tests of the demo only: a password is exchanged for a token. */
    private static Map<String, Object> commandLine() {
        return Map.of(
                "clientId", "jianxing-cli",
                "enabled", true,
                "protocol", "openid-connect",
                "publicClient", true,
                "standardFlowEnabled", false,
                "directAccessGrantsEnabled", true,
                "protocolMappers",
                        List.of(Map.of(
                                "name", "audience",
                                "protocol", "openid-connect",
                                "protocolMapper", "oidc-audience-mapper",
                                "config",
                                        Map.of(
                                                "included.custom.audience", "jianxing-backend",
                                                "access.token.claim", "true"))));
    }

    /** Chinese names live in one field and nobody needs a mail address; without this Keycloak asks for them at log-in. */
    static Map<String, Object> userProfile() {
        String config = """
                {"attributes":[
                  {"name":"username","permissions":{"view":["admin","user"],"edit":["admin"]}},
                  {"name":"email","permissions":{"view":["admin","user"],"edit":["admin"]}},
                  {"name":"firstName","permissions":{"view":["admin","user"],"edit":["admin"]}},
                  {"name":"lastName","permissions":{"view":["admin","user"],"edit":["admin"]}}],
                 "unmanagedAttributePolicy":"ADMIN_EDIT"}
                """;
        return Map.of(
                "org.keycloak.userprofile.UserProfileProvider",
                List.of(Map.of(
                        "providerId",
                        "declarative-user-profile",
                        "config",
                        Map.of("kc.user.profile.config", List.of(config)))));
    }
}
