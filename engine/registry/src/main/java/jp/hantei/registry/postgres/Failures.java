package jp.hantei.registry.postgres;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import jp.hantei.registry.errors.RegistryException;
import org.apache.ibatis.exceptions.PersistenceException;
import org.jspecify.annotations.Nullable;

/** Turns a failed statement into a message for people. */
final class Failures {
    private Failures() {}

    static RegistryException explain(JdbcTarget target, PersistenceException failure) {
        SQLException cause = sqlCause(failure);
        String state = cause == null || cause.getSQLState() == null ? "" : cause.getSQLState();
        if (cause instanceof SQLTransientConnectionException || state.startsWith("08") || state.startsWith("57P")) {
            return new RegistryException(
                    "データベース（" + target.shownUrl() + "）につながりません。PostgreSQLが動いているかを確かめ、動いていればもう一度操作してください。", failure);
        }
        if (state.startsWith("53")) {
            return new RegistryException(
                    "データベース（" + target.shownUrl() + "）の空き容量か接続数が足りません（SQLSTATE " + state + "）。空きを作ってから、もう一度操作してください。",
                    failure);
        }
        return new RegistryException(
                "データベース（" + target.shownUrl() + "）での処理に失敗しました（SQLSTATE " + state
                        + "）。何も保存していません。もう一度操作し、続くようなら運用事業者に連絡してください。",
                failure);
    }

    /** The SQL failure that says most: no free connection, else the innermost with a state; null if there is none. */
    private static @Nullable SQLException sqlCause(Throwable failure) {
        @Nullable SQLException found = null;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && !(found instanceof SQLTransientConnectionException)
                    && (found == null || sql.getSQLState() != null)) {
                found = sql;
            }
        }
        return found;
    }
}
