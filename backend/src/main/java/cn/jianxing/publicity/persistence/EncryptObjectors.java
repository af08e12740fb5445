package cn.jianxing.publicity.persistence;

import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Objectors that were stored in clear text before are encrypted once, so that clear text is never accepted again. */
@Component
class EncryptObjectors implements JavaMigration {

    private final ObjectProvider<PersonalData> personal;

    /** @param personal asked only when the migration runs: commands that read no objections need no key */
    EncryptObjectors(ObjectProvider<PersonalData> personal) {
        this.personal = personal;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("202611250601");
    }

    @Override
    public String getDescription() {
        return "encrypt objectors";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        encrypt(context.getConnection(), personal.getObject());
    }

    private static void encrypt(Connection connection, PersonalData personal) throws SQLException {
        try (var read = connection.createStatement();
                var stored = read.executeQuery("select id, objector_name, objector_contact from objection");
                var write = connection.prepareStatement(
                        "update objection set objector_name = ?, objector_contact = ? where id = ?")) {
            while (stored.next()) {
                write.setString(1, personal.seal(stored.getString("objector_name")));
                write.setString(2, personal.seal(stored.getString("objector_contact")));
                write.setString(3, stored.getString("id"));
                write.executeUpdate();
            }
        }
    }
}
