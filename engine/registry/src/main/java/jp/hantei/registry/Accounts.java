package jp.hantei.registry;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import jp.hantei.registry.errors.RegistryException;
import jp.hantei.registry.postgres.Database;

/** Who may log in. Hashing and checking passwords is the caller's. */
public final class Accounts {
    private static final String TABLE = "accounts";

    private final Database database;
    private final Keys keys;
    private final Clock clock;

    Accounts(Database database, Keys keys, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.clock = clock;
    }

    /** @return false if the login name is taken; then nothing was changed */
    public boolean createIfAbsent(Account account) {
        byte[] name = account.displayName().getBytes(StandardCharsets.UTF_8);
        AccountMapper.Row row = new AccountMapper.Row(
                account.id(),
                account.role(),
                account.institution(),
                keys.seal(TABLE, account.id(), name),
                account.passwordHash(),
                account.enabled());
        return database.inTransaction(
                session -> session.getMapper(AccountMapper.class).insertUnlessThere(row, clock.instant()) == 1);
    }

    public Optional<Account> find(String id) {
        return database.inTransaction(session -> Optional.ofNullable(
                        session.getMapper(AccountMapper.class).find(id))
                .map(this::open));
    }

    /** By login name. */
    public List<Account> ofInstitution(String institution) {
        return database.inTransaction(
                session -> session.getMapper(AccountMapper.class).ofInstitution(institution).stream()
                        .map(this::open)
                        .toList());
    }

    /** @throws RegistryException if there is no such account */
    public void setEnabled(String id, boolean enabled) {
        mustExist(id, database.inTransaction(session -> session.getMapper(AccountMapper.class)
                .enable(id, enabled)));
    }

    /** @throws RegistryException if there is no such account */
    public void changePassword(String id, String passwordHash) {
        mustExist(id, database.inTransaction(session -> session.getMapper(AccountMapper.class)
                .changePassword(id, passwordHash)));
    }

    private Account open(AccountMapper.Row row) {
        byte[] name = keys.open(TABLE, row.id(), row.sealedName());
        return new Account(
                row.id(),
                new String(name, StandardCharsets.UTF_8),
                row.role(),
                row.institution(),
                row.passwordHash(),
                row.enabled());
    }

    private static void mustExist(String id, int changed) {
        if (changed == 0) {
            throw new RegistryException("アカウント「" + id + "」はありません。利用者の一覧で確かめてください。");
        }
    }
}
