package cn.jianxing.starrating.persistence;

import cn.jianxing.starrating.domain.Level;
import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Levels are stored by the word the standard uses. */
@Component
class LevelHandler extends BaseTypeHandler<Level> {

    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, Level level, @Nullable JdbcType type)
            throws SQLException {
        statement.setString(index, level.id());
    }

    @Override
    public @Nullable Level getNullableResult(ResultSet row, String column) throws SQLException {
        return level(row.getString(column));
    }

    @Override
    public @Nullable Level getNullableResult(ResultSet row, int column) throws SQLException {
        return level(row.getString(column));
    }

    @Override
    public @Nullable Level getNullableResult(CallableStatement call, int column) throws SQLException {
        return level(call.getString(column));
    }

    private static @Nullable Level level(@Nullable String id) {
        return id == null ? null : Level.of(id);
    }
}
