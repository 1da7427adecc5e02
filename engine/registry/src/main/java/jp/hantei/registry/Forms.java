package jp.hantei.registry;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import jp.hantei.registry.errors.RegistryException;
import jp.hantei.registry.postgres.Bytes;
import jp.hantei.registry.postgres.Database;
import org.apache.ibatis.session.SqlSession;

/** The registered forms. They are read, never changed. */
public final class Forms {
    static final String TABLE = "forms";
    /** So many wrong access keys within {@link #WINDOW} lock an account's look-ups. */
    public static final int WRONG_KEYS_ALLOWED = 10;

    public static final Duration WINDOW = Duration.ofMinutes(10);

    private final Database database;
    private final Keys keys;
    private final Audit audit;
    private final Clock clock;

    Forms(Database database, Keys keys, Audit audit, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.audit = audit;
        this.clock = clock;
    }

    public Optional<FormRecord> find(UUID id) {
        return database.inTransaction(session -> Optional.ofNullable(
                        session.getMapper(FormMapper.class).find(id))
                .map(FormRow::toRecord));
    }

    /**
     * The content as it was saved. Reading is not audited here: the caller knows for whom and why, and records it.
     *
     * @throws jp.hantei.registry.errors.UnreadableContentException if it was tampered with
     */
    public byte[] content(UUID id) {
        Bytes sealed = database.inTransaction(session ->
                        Optional.ofNullable(session.getMapper(FormMapper.class).content(id)))
                .orElseThrow(() -> new RegistryException("票 " + id + " は登録されていません。一覧で確かめてください。"));
        return keys.open(TABLE, id.toString(), sealed);
    }

    /** Newest first. */
    public Page<FormRecord> search(FormQuery query, int page, int size) {
        Page.check(page, size);
        FormSearch search = FormSearch.of(query, page, size);
        return database.inTransaction(session -> {
            FormMapper mapper = session.getMapper(FormMapper.class);
            var rows = mapper.search(search).stream().map(FormRow::toRecord).toList();
            return new Page<>(rows, page, size, mapper.count(search));
        });
    }

    /** Looks for the form of an access key, and records who did. Wrong keys are counted per account. */
    public KeyLookup byAccessKey(String account, AccessKey key) {
        Bytes hash = keys.blind(key);
        return database.inTransaction(session -> {
            WrongKeyMapper wrong = session.getMapper(WrongKeyMapper.class);
            wrong.lock(account);
            Instant now = clock.instant();
            WrongKeyMapper.Tries tries = wrong.since(account, now.minus(WINDOW));
            if (tries.number() >= WRONG_KEYS_ALLOWED && tries.newest() != null) {
                return new KeyLookup.LockedOut(tries.newest().plus(WINDOW));
            }
            FormRow row = session.getMapper(FormMapper.class).findByAccessKey(hash);
            if (row == null) {
                return refuse(session, account, now, tries.number() + 1);
            }
            audit.append(session, account, AuditAction.VIEWED_BY_KEY, row.id().toString());
            return new KeyLookup.Found(row.toRecord());
        });
    }

    private KeyLookup refuse(SqlSession session, String account, Instant now, int tries) {
        WrongKeyMapper wrong = session.getMapper(WrongKeyMapper.class);
        wrong.forget(account, now.minus(WINDOW));
        wrong.insert(account, now);
        audit.append(session, account, AuditAction.KEY_REFUSED, null);
        return new KeyLookup.NotFound(WRONG_KEYS_ALLOWED - tries);
    }
}
