package cn.jianxing.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.boot.autoconfigure.flyway.FlywayMigrationStrategy;

/**
 * The migrations are played once in a test run, as they are; the next contexts get a copy of what they left, and Flyway
 * finds nothing to do but to compare them.
 */
final class SchemaTemplate implements FlywayMigrationStrategy {

    private static final String TEMPLATE = "template";

    private static boolean made;

    @Override
    public void migrate(Flyway flyway) {
        synchronized (SchemaTemplate.class) {
            String schema = schema(flyway);
            if (made) {
                copy(TEMPLATE, schema);
                flyway.migrate();
            } else {
                flyway.migrate();
                TestDatabase.create(TEMPLATE);
                copy(schema, TEMPLATE);
                made = true;
            }
        }
    }

    private static String schema(Flyway flyway) {
        try (Connection connection = flyway.getConfiguration().getDataSource().getConnection()) {
            return connection.getCatalog();
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static void copy(String from, String to) {
        try (Connection connection = TestDatabase.connect(from);
                Statement statement = connection.createStatement()) {
            List<String> tables = column(statement, "show tables", 1);
            List<String> definitions = new ArrayList<>();
            for (String table : tables) {
                definitions.addAll(column(statement, "show create table `" + table + "`", 2));
            }
            statement.execute("set foreign_key_checks = 0");
            statement.execute("use " + to);
            for (String definition : definitions) {
                statement.execute(definition);
            }
            for (String table : tables) {
                statement.execute("insert into `" + table + "` select * from " + from + ".`" + table + "`");
            }
        } catch (SQLException problem) {
            throw new IllegalStateException(problem);
        }
    }

    private static List<String> column(Statement statement, String query, int column) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                values.add(rows.getString(column));
            }
        }
        return values;
    }
}
