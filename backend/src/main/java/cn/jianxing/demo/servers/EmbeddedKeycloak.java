package cn.jianxing.demo.servers;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** A real Keycloak in development mode, from its distribution archive; its realm is imported once and then kept. */
public final class EmbeddedKeycloak implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final Duration PATIENCE_TO_STOP = Duration.ofSeconds(20);

    private final ServerProcess process;

    private EmbeddedKeycloak(ServerProcess process) {
        this.process = process;
    }

    /**
     * @param home folder for program, data and log; kept between starts
     * @param archive keycloak-quarkus-dist as tar.gz
     * @param realm realm JSON, imported when Keycloak does not have the realm yet
     * @param progress told what is happening, one line each
     */
    public static EmbeddedKeycloak start(Path home, Path archive, String realm, int port, Consumer<String> progress) {
        Path pidFile = home.resolve("keycloak.pid");
        var orphan = ServerProcess.adopt(pidFile).filter(found -> found.port() == port);
        if (changed(home, realm)) {
            orphan.ifPresent(found -> found.stop(PATIENCE_TO_STOP));
            orphan = Optional.empty();
            forget(home, progress);
        }
        EmbeddedKeycloak keycloak =
                orphan.map(EmbeddedKeycloak::new).orElseGet(() -> launch(home, archive, realm, port));
        keycloak.awaitReady(home, progress);
        return keycloak;
    }

    public String url() {
        return "http://127.0.0.1:" + process.port();
    }

    public boolean adopted() {
        return process.adopted();
    }

    @Override
    public void close() {
        process.stop(PATIENCE_TO_STOP);
    }

    private static EmbeddedKeycloak launch(Path home, Path archive, String realm, int port) {
        if (Ports.answers(port)) {
            throw new StartFailure("Port " + port
                    + " for Keycloak is taken by another program; choose another by JIANXING_KEYCLOAK_PORT.");
        }
        try {
            Path program = Archive.unpackOnce(archive, home);
            Path imports = Files.createDirectories(program.resolve("data").resolve("import"));
            Files.writeString(imports.resolve("jianxing-realm.json"), realm);
            Files.writeString(imported(home), realm);
            boolean windows = System.getProperty("os.name").startsWith("Windows");
            List<String> command = List.of(
                    program.resolve("bin").resolve(windows ? "kc.bat" : "kc.sh").toString(),
                    "start-dev",
                    "--import-realm",
                    "--http-host=127.0.0.1",
                    "--http-port=" + port);
            Map<String, String> environment = Map.of(
                    "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                    "KC_BOOTSTRAP_ADMIN_PASSWORD", "admin",
                    "JAVA_HOME", System.getProperty("java.home"),
                    "JAVA_OPTS_APPEND", "-Xms128m -Xmx512m");
            return new EmbeddedKeycloak(ServerProcess.start(
                    command, environment, home.resolve("keycloak.log"), home.resolve("keycloak.pid"), port));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** An imported realm is not imported again; another port of the application or another county needs it anew. */
    private static boolean changed(Path home, String realm) {
        try {
            if (!Files.exists(imported(home))) {
                return Files.isDirectory(home);
            }
            // the writer's order of keys is not the same in every run
            ObjectMapper json = new ObjectMapper();
            return !json.readTree(Files.readString(imported(home))).equals(json.readTree(realm));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void forget(Path home, Consumer<String> progress) {
        progress.accept("The demo's realm has changed: Keycloak begins anew.");
        try (Stream<Path> programs = Files.list(home)) {
            programs.map(program -> program.resolve("data").resolve("h2").toFile())
                    .forEach(FileSystemUtils::deleteRecursively);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Path imported(Path home) {
        return home.resolve("imported-realm.json");
    }

    private void awaitReady(Path home, Consumer<String> progress) {
        long started = System.nanoTime();
        HttpClient http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        long[] told = {0};
        boolean ready = Ports.await(
                () -> {
                    long seconds = Duration.ofNanos(System.nanoTime() - started).toSeconds();
                    if (seconds >= told[0] + 15) {
                        told[0] = seconds;
                        progress.accept("Keycloak is starting (" + seconds + " s; the first start takes about 90 s) …");
                    }
                    return !process.isAlive() || answers(http);
                },
                PATIENCE);
        if (!ready || !process.isAlive()) {
            throw new StartFailure("Keycloak did not start; see " + home.resolve("keycloak.log") + ".");
        }
    }

    private boolean answers(HttpClient http) {
        try {
            HttpRequest request = HttpRequest.newBuilder(
                            URI.create(url() + "/realms/jianxing/.well-known/openid-configuration"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
