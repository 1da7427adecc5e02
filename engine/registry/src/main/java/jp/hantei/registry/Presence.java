package jp.hantei.registry;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import jp.hantei.registry.errors.RegistryException;
import jp.hantei.registry.postgres.Database;

/**
 * Shows other processes on the same database that this one lives: an advisory lock on a connection of its own, which
 * PostgreSQL lets go of when the process dies.
 */
final class Presence implements AutoCloseable {
    private static final int SPACE = 7262540;

    private final Connection connection;
    private final int number;

    private Presence(Connection connection, int number) {
        this.connection = connection;
        this.number = number;
    }

    static Presence show(Database database) {
        int number = new SecureRandom().nextInt(Integer.MAX_VALUE);
        try {
            Connection connection = database.connectAside();
            try (PreparedStatement lock = connection.prepareStatement("select pg_advisory_lock(?, ?)")) {
                lock.setInt(1, SPACE);
                lock.setInt(2, number);
                lock.execute();
                return new Presence(connection, number);
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        } catch (SQLException e) {
            throw new RegistryException(
                    "データベース（" + database.target().shownUrl() + "、SQLSTATE " + e.getSQLState()
                            + "）に、処理中であることを示せません。接続数の上限を確かめてください。",
                    e);
        }
    }

    /** The number of the lock. */
    int number() {
        return number;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
