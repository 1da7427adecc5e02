package jp.hantei.registry.postgres;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;
import org.jspecify.annotations.Nullable;

/** PostgreSQL's {@code bytea} as {@link Bytes}. */
final class BytesHandler extends BaseTypeHandler<Bytes> {
    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, Bytes value, @Nullable JdbcType type)
            throws SQLException {
        statement.setBytes(index, value.array());
    }

    @Override
    public @Nullable Bytes getNullableResult(ResultSet row, String column) throws SQLException {
        return orNull(row.getBytes(column));
    }

    @Override
    public @Nullable Bytes getNullableResult(ResultSet row, int column) throws SQLException {
        return orNull(row.getBytes(column));
    }

    @Override
    public @Nullable Bytes getNullableResult(CallableStatement statement, int column) throws SQLException {
        return orNull(statement.getBytes(column));
    }

    private static @Nullable Bytes orNull(byte @Nullable [] array) {
        return array == null ? null : Bytes.of(array);
    }
}
