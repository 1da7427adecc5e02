package jp.hantei.registry.postgres;

import java.sql.SQLException;
import jp.hantei.registry.errors.RegistryException;
import org.apache.ibatis.exceptions.PersistenceException;
import org.jspecify.annotations.Nullable;

/** Turns a failed statement into a message for people. */
final class Failures {
    private Failures() {}

    static RegistryException explain(JdbcTarget target, PersistenceException failure) {
        String state = state(failure);
        if (state == null || state.startsWith("08") || state.startsWith("57P")) {
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

    private static @Nullable String state(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return sql.getSQLState();
            }
        }
        return null;
    }
}
