package jp.hantei.registry.postgres;

import java.sql.CallableStatement;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.apache.ibatis.type.BaseTypeHandler;
import org.apache.ibatis.type.JdbcType;

/** A list of byte strings as one {@code bytea[]} parameter, for {@code = any(...)}. Parameters only. */
public final class ByteaArrayHandler extends BaseTypeHandler<List<Bytes>> {
    @Override
    public void setNonNullParameter(PreparedStatement statement, int index, List<Bytes> value, JdbcType type)
            throws SQLException {
        statement.setArray(
                index,
                statement
                        .getConnection()
                        .createArrayOf("bytea", value.stream().map(Bytes::array).toArray(byte[][]::new)));
    }

    @Override
    public List<Bytes> getNullableResult(ResultSet row, String column) {
        throw new UnsupportedOperationException("parameters only");
    }

    @Override
    public List<Bytes> getNullableResult(ResultSet row, int column) {
        throw new UnsupportedOperationException("parameters only");
    }

    @Override
    public List<Bytes> getNullableResult(CallableStatement statement, int column) {
        throw new UnsupportedOperationException("parameters only");
    }
}
