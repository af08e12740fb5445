package cn.jianxing.testing;

import cn.jianxing.demo.DemoCounty;
import cn.jianxing.demo.RealmWriter;
import cn.jianxing.demo.servers.EmbeddedKeycloak;
import cn.jianxing.demo.servers.Ports;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.keycloak.admin.client.resource.RealmResource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.support.TestPropertySourceUtils;

/** A real Keycloak with the demo county's realm, one for a test run; the application listens where the realm says. */
public final class TestKeycloak implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path HOME = TestFolder.of("keycloak");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertySourceUtils.addInlinedPropertiesToEnvironment(
                context,
                "server.port=" + Server.APPLICATION_PORT,
                "jianxing.public-url=" + applicationUrl(),
                "jianxing.oidc.base-url=" + Server.url(),
                "jianxing.oidc.client-secret=" + RealmWriter.CLIENT_SECRET,
                "jianxing.sync.client-id=jianxing-sync",
                "jianxing.sync.client-secret=" + RealmWriter.SYNC_SECRET,
                "jianxing.sync.poll=PT0.5S");
    }

    public static String applicationUrl() {
        return "http://127.0.0.1:" + Server.APPLICATION_PORT;
    }

    public static String url() {
        return Server.url();
    }

    /** The realm in an administrator's hands. */
    public static RealmResource realm() {
        return Server.ADMINISTRATOR.realm("jianxing");
    }

    /** An access token for the command line client. */
    public static String token(String username) {
        try (Keycloak keycloak = KeycloakBuilder.builder()
                .serverUrl(Server.url())
                .realm("jianxing")
                .clientId("jianxing-cli")
                .grantType(OAuth2Constants.PASSWORD)
                .username(username)
                .password("demo")
                .build()) {
            return keycloak.tokenManager().getAccessTokenString();
        }
    }

    /** What a program with this token learns about itself; more headers as name and value. */
    public static HttpResponse<String> me(String token, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(applicationUrl() + "/api/me"))
                .header("Authorization", "Bearer " + token);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    public static void stop() {
        Server.keycloak.close();
    }

    public static void startAgain() {
        Server.keycloak = Server.start();
    }

    private static final class Server {
        static final int APPLICATION_PORT = Ports.free();
        static final int PORT = Ports.free();
        static EmbeddedKeycloak keycloak = fresh();
        static final Keycloak ADMINISTRATOR = Keycloak.getInstance(url(), "master", "admin", "admin", "admin-cli");

        static String url() {
            return "http://127.0.0.1:" + PORT;
        }

        /** The program is kept from run to run; the ports of the run make it a new realm. */
        private static EmbeddedKeycloak fresh() {
            SpringApplication.getShutdownHandlers().add(() -> keycloak.close());
            return start();
        }

        static EmbeddedKeycloak start() {
            String realm = new RealmWriter(DemoCounty.load(), applicationUrl()).json();
            Path archive = Path.of(System.getProperty("jianxing.keycloak.archive"));
            return EmbeddedKeycloak.start(HOME, archive, realm, PORT, line -> {});
        }
    }
}
