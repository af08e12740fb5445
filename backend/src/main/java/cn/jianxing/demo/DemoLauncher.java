package cn.jianxing.demo;

import cn.jianxing.JianxingApplication;
import cn.jianxing.demo.servers.EmbeddedDatabase;
import cn.jianxing.demo.servers.EmbeddedKeycloak;
import cn.jianxing.demo.servers.Ports;
import cn.jianxing.demo.servers.StartFailure;
import java.nio.file.Path;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The zero-install start: database and Keycloak as child processes, then the application in profile {@code demo}.
 * Ctrl-C ends all three; after a kill the next start adopts the orphans.
 */
public final class DemoLauncher {

    private static final int DATABASE_PORT_OFFSET = 20_000;

    private DemoLauncher() {}

    public static void main(String[] args) {
        // until the application says how to log, only what is said here is of interest
        LoggingSystem.get(DemoLauncher.class.getClassLoader()).beforeInitialize();
        try {
            start(args);
        } catch (StartFailure failure) {
            say(String.valueOf(failure.getMessage()));
            System.exit(1);
        }
    }

    private static void start(String[] args) {
        int port = setting("JIANXING_PORT", 8080);
        int keycloakPort = setting("JIANXING_KEYCLOAK_PORT", 8180);
        if (Ports.answers(port)) {
            throw new StartFailure("Port " + port + " is taken by another program; choose another by JIANXING_PORT.");
        }
        Path home = home();
        String address = "http://127.0.0.1:" + port;
        say("Starting the database and Keycloak in " + home + " …");
        Deque<Runnable> running = new ConcurrentLinkedDeque<>();
        // one hook in place of Spring's: the application must be down before the servers it uses
        Runtime.getRuntime().addShutdownHook(new Thread(() -> running.forEach(Runnable::run)));
        CompletableFuture<EmbeddedKeycloak> keycloak = CompletableFuture.supplyAsync(() -> {
            EmbeddedKeycloak started = keycloak(home, keycloakPort, address);
            running.addLast(started::close);
            return started;
        });
        Map<String, Object> settings = settings(address, "http://127.0.0.1:" + keycloakPort);
        if (System.getenv("SPRING_DATASOURCE_URL") == null) {
            EmbeddedDatabase database =
                    EmbeddedDatabase.start(home.resolve("database"), port + DATABASE_PORT_OFFSET, true);
            running.addLast(database::close);
            settings.put("spring.datasource.url", database.url("jianxing"));
            settings.put("spring.datasource.username", "root");
            settings.put("spring.datasource.password", "");
        }
        await(keycloak);
        settings.put("server.port", port);
        settings.put("jianxing.evidence.dir", home.resolve("evidence").toString());
        ConfigurableApplicationContext application = new SpringApplicationBuilder(JianxingApplication.class)
                .profiles("demo")
                .properties(settings)
                .registerShutdownHook(false)
                .run(args);
        running.addFirst(application::close);
        say(Greeting.text(address, "http://127.0.0.1:" + keycloakPort));
    }

    private static EmbeddedKeycloak keycloak(Path home, int port, String address) {
        String archive = System.getProperty("jianxing.keycloak.archive");
        if (archive == null) {
            throw new StartFailure("The Keycloak distribution is not known; start with `mvn spring-boot:run`.");
        }
        String realm = new RealmWriter(DemoCounty.load(), address).json();
        return EmbeddedKeycloak.start(home.resolve("keycloak"), Path.of(archive), realm, port, DemoLauncher::say);
    }

    private static Map<String, Object> settings(String address, String keycloakUrl) {
        Map<String, Object> settings = new LinkedHashMap<>();
        settings.put("jianxing.public-url", address);
        settings.put("jianxing.oidc.base-url", keycloakUrl);
        settings.put("jianxing.oidc.client-secret", RealmWriter.CLIENT_SECRET);
        settings.put("jianxing.sync.client-id", "jianxing-sync");
        settings.put("jianxing.sync.client-secret", RealmWriter.SYNC_SECRET);
        return settings;
    }

    private static <T> T await(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException wrapped) {
            if (wrapped.getCause() instanceof StartFailure failure) {
                throw failure;
            }
            throw wrapped;
        }
    }

    private static Path home() {
        String wanted = System.getenv("JIANXING_DATA");
        if (wanted != null) {
            return Path.of(wanted).toAbsolutePath();
        }
        Path here = Path.of("").toAbsolutePath();
        Path parent = here.getParent();
        return (here.endsWith("backend") && parent != null ? parent : here).resolve(".jianxing");
    }

    private static int setting(String name, int otherwise) {
        String value = System.getenv(name);
        return value == null ? otherwise : Integer.parseInt(value);
    }

    // the person at the terminal reads this, not a log file
    @SuppressWarnings("SystemOut")
    private static void say(String line) {
        System.out.println(line);
    }
}
