package cn.jianxing.testing;

import cn.jianxing.demo.servers.EmbeddedDatabase;
import cn.jianxing.demo.servers.Ports;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.support.TestPropertySourceUtils;

/**
 * One real database server for a test run, an empty schema for each application context. It is stopped when the
 * cached contexts have ended: shutdown hooks of its own kind would run beside theirs and take the connections away.
 */
public final class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger SCHEMAS = new AtomicInteger();
    private static final AtomicInteger CONTEXTS = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        CONTEXTS.incrementAndGet();
        context.getBeanFactory().registerSingleton("schemaTemplate", new SchemaTemplate());
        TestPropertySourceUtils.addInlinedPropertiesToEnvironment(
                context,
                "spring.datasource.url=" + freshSchema(),
                "spring.datasource.username=root",
                "spring.datasource.password=",
                // a dozen cached contexts share one server, only one of them works at a time
                "spring.datasource.hikari.minimum-idle=1",
                "spring.datasource.hikari.idle-timeout=10000",
                "jianxing.evidence.dir=" + TestFolder.of("evidence"));
    }

    public static String freshSchema() {
        String schema = "jianxing_" + SCHEMAS.incrementAndGet();
        create(schema);
        return Server.DATABASE.url(schema);
    }

    static void create(String schema) {
        try (var connection = connect("mysql");
                var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + schema);
            statement.execute("create database " + schema + " character set utf8mb4 collate utf8mb4_bin");
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    static Connection connect(String schema) throws SQLException {
        return DriverManager.getConnection(Server.DATABASE.url(schema), "root", "");
    }

    private static final class Server {
        static final EmbeddedDatabase DATABASE = start();

        private static EmbeddedDatabase start() {
            EmbeddedDatabase database = EmbeddedDatabase.start(TestFolder.of("database"), Ports.free(), false);
            SpringApplication.getShutdownHandlers().add(database::close);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> closeWithoutApplication(database)));
            return database;
        }

        /** Spring runs its handlers only where it has started an application. */
        private static void closeWithoutApplication(EmbeddedDatabase database) {
            if (CONTEXTS.get() == 0) {
                database.close();
            }
        }
    }
}
