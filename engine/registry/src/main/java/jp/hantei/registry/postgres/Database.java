package jp.hantei.registry.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.function.Function;
import jp.hantei.registry.errors.RegistryException;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.session.ExecutorType;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.TransactionIsolationLevel;
import org.flywaydb.core.api.FlywayException;

/** The migrated database: a pool of connections and transactions on it. */
public final class Database implements AutoCloseable {
    private static final int OLDEST_MAJOR = 15;

    private final JdbcTarget target;
    private final HikariDataSource pool;
    private final SqlSessionFactory sessions;

    private Database(JdbcTarget target, HikariDataSource pool, SqlSessionFactory sessions) {
        this.target = target;
        this.pool = pool;
        this.sessions = sessions;
    }

    /** Connects, brings the schema up to date, and reads the mappers. */
    public static Database open(JdbcTarget target, Class<?>... mappers) {
        try (Connection first = DriverManager.getConnection(target.url(), login(target))) {
            refuseOldServers(first.getMetaData(), target);
        } catch (SQLException e) {
            throw new RegistryException(
                    "データベースに接続できません（" + target.shownUrl() + "、利用者 " + target.user() + "、SQLSTATE " + e.getSQLState()
                            + "）。URL・利用者・パスワードと、PostgreSQLが動いているかを確かめてください。",
                    e);
        }
        HikariDataSource pool = pool(target);
        boolean opened = false;
        try {
            Schema.migrate(pool);
            Database database = new Database(target, pool, Sessions.factory(pool, mappers));
            opened = true;
            return database;
        } catch (FlywayException e) {
            throw new RegistryException(
                    "データベースの表を整えられません（" + target.shownUrl() + "）。より新しい版の判定が使ったデータベースではないか、表を作る権限があるかを確かめてください。", e);
        } finally {
            if (!opened) {
                pool.close();
            }
        }
    }

    /** Runs {@code work} in one transaction: all of it is stored, or, when it throws, nothing. */
    public <T> T inTransaction(Function<SqlSession, T> work) {
        return run(ExecutorType.SIMPLE, TransactionIsolationLevel.READ_COMMITTED, work);
    }

    /** As {@link #inTransaction}, but inserts are gathered and sent together at {@code flushStatements()}. */
    public <T> T inBatch(Function<SqlSession, T> work) {
        return run(ExecutorType.BATCH, TransactionIsolationLevel.READ_COMMITTED, work);
    }

    /** As {@link #inTransaction}, but every statement sees the database as it was at the first one. */
    public <T> T inSnapshot(Function<SqlSession, T> work) {
        return run(ExecutorType.SIMPLE, TransactionIsolationLevel.REPEATABLE_READ, work);
    }

    private <T> T run(ExecutorType type, TransactionIsolationLevel level, Function<SqlSession, T> work) {
        try (SqlSession session = sessions.openSession(type, level)) {
            T result = work.apply(session);
            session.commit(true);
            return result;
        } catch (PersistenceException e) {
            throw Failures.explain(target, e);
        }
    }

    /** One connection outside the pool, for a lock that lives as long as the process. The caller closes it. */
    public Connection connectAside() throws SQLException {
        return DriverManager.getConnection(target.url(), login(target));
    }

    /** Where this database is. */
    public JdbcTarget target() {
        return target;
    }

    @Override
    public void close() {
        pool.close();
    }

    private static HikariDataSource pool(JdbcTarget target) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("hantei-registry");
        config.setJdbcUrl(target.url());
        config.setDataSourceProperties(login(target));
        config.setSchema(Schema.NAME);
        config.setMaximumPoolSize(10);
        config.setConnectionTimeout(5_000);
        config.setInitializationFailTimeout(5_000);
        return new HikariDataSource(config);
    }

    private static Properties login(JdbcTarget target) {
        Properties properties = new Properties();
        properties.setProperty("user", target.user());
        properties.setProperty("password", target.password());
        properties.setProperty("ApplicationName", "hantei");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("reWriteBatchedInserts", "true");
        // Error details quote the values of a row; they must not reach a log.
        properties.setProperty("logServerErrorDetail", "false");
        return properties;
    }

    private static void refuseOldServers(DatabaseMetaData server, JdbcTarget target) throws SQLException {
        int major = server.getDatabaseMajorVersion();
        if (major < OLDEST_MAJOR) {
            throw new RegistryException("PostgreSQL " + major + "（" + target.shownUrl() + "）は古すぎます。PostgreSQL "
                    + OLDEST_MAJOR + " 以上を使ってください。");
        }
    }
}
