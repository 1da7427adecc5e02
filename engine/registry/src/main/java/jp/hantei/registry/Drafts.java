package jp.hantei.registry;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import jp.hantei.registry.errors.RegistryException;
import jp.hantei.registry.errors.StaleDraftException;
import jp.hantei.registry.postgres.Bytes;
import jp.hantei.registry.postgres.Database;
import org.apache.ibatis.session.SqlSession;
import org.jspecify.annotations.Nullable;

/** Forms that are being written: saved again and again, then registered once or discarded. */
public final class Drafts {
    static final String TABLE = "drafts";

    private final Database database;
    private final Keys keys;
    private final Audit audit;
    private final Clock clock;

    Drafts(Database database, Keys keys, Audit audit, Clock clock) {
        this.database = database;
        this.keys = keys;
        this.audit = audit;
        this.clock = clock;
    }

    /** A new draft, at version 1. */
    public Draft create(FormKind kind, String account, String institution, byte[] content) {
        Instant now = now();
        Draft draft = new Draft(UUID.randomUUID(), 1, kind, institution, account, now, now);
        Bytes sealed = keys.seal(TABLE, draft.id().toString(), content);
        return database.inTransaction(session -> {
            session.getMapper(DraftMapper.class).insert(draft, sealed);
            return draft;
        });
    }

    /** The draft as it was saved last; empty if there is none (any more). */
    public Optional<OpenDraft> open(UUID id) {
        return database.inTransaction(session -> {
            DraftMapper mapper = session.getMapper(DraftMapper.class);
            DraftRow row = mapper.find(id);
            return row == null ? Optional.empty() : Optional.of(new OpenDraft(row.toDraft(), content(mapper, id)));
        });
    }

    /**
     * Saves over {@code version}.
     *
     * @return the new version
     * @throws StaleDraftException if somebody has saved another version since
     * @throws RegistryException if the draft is gone: registered or discarded
     */
    public long save(UUID id, long version, byte[] content) {
        return save(id, version, null, content);
    }

    /** As above, also changing what form it is (新規 to 更新, say); null leaves it. */
    public long save(UUID id, long version, @Nullable FormKind kind, byte[] content) {
        Bytes sealed = keys.seal(TABLE, id.toString(), content);
        return database.inTransaction(session -> {
            DraftMapper mapper = session.getMapper(DraftMapper.class);
            Draft draft = lock(mapper, id, version);
            mapper.update(id, kind == null ? draft.kind() : kind, now(), sealed);
            return version + 1;
        });
    }

    /** Deletes a draft for good. */
    public void discard(UUID id, long version, String account) {
        database.inTransaction(session -> {
            DraftMapper mapper = session.getMapper(DraftMapper.class);
            lock(mapper, id, version);
            mapper.delete(id);
            return audit.append(session, account, AuditAction.DRAFT_DISCARDED, id.toString());
        });
    }

    /**
     * Makes a draft a registered form, under the same id. Calling it again, even at the same time, says so and gives
     * the same form.
     *
     * @param version the version that was judged
     * @param account who registers it; for the audit trail
     * @throws StaleDraftException if somebody has saved another version since
     * @throws RegistryException if there is neither such a draft nor such a form
     */
    public Registration register(UUID id, long version, JudgementSummary judgement, String account) {
        return database.inTransaction(session -> {
            FormRow before = session.getMapper(FormMapper.class).find(id);
            if (before != null) {
                return new Registration.AlreadyRegistered(before.toRecord());
            }
            DraftRow row = session.getMapper(DraftMapper.class).lock(id);
            if (row == null) {
                // It may have been registered while we waited for the lock.
                FormRow meanwhile = session.getMapper(FormMapper.class).find(id);
                if (meanwhile == null) {
                    throw gone(id);
                }
                return new Registration.AlreadyRegistered(meanwhile.toRecord());
            }
            refuseStale(row, version);
            return move(session, row.toDraft(), judgement, account);
        });
    }

    /** What an account has begun, last saved first. */
    public Page<Draft> ofCreator(String account, int page, int size) {
        Page.check(page, size);
        return database.inTransaction(session -> {
            DraftMapper mapper = session.getMapper(DraftMapper.class);
            var rows = mapper.ofCreator(account, size, (long) page * size);
            return new Page<>(
                    rows.stream().map(DraftRow::toDraft).toList(), page, size, mapper.countOfCreator(account));
        });
    }

    /** What an institution has begun, last saved first. */
    public Page<Draft> ofInstitution(String institution, int page, int size) {
        Page.check(page, size);
        return database.inTransaction(session -> {
            DraftMapper mapper = session.getMapper(DraftMapper.class);
            var rows = mapper.ofInstitution(institution, size, (long) page * size);
            var drafts = rows.stream().map(DraftRow::toDraft).toList();
            return new Page<>(drafts, page, size, mapper.countOfInstitution(institution));
        });
    }

    private Registration move(SqlSession session, Draft draft, JudgementSummary judgement, String account) {
        DraftMapper drafts = session.getMapper(DraftMapper.class);
        UUID id = draft.id();
        FormRecord form = new FormRecord(
                id,
                draft.kind(),
                judgement,
                Source.ONLINE,
                draft.institution(),
                draft.createdBy(),
                draft.createdAt(),
                now());
        AccessKey key = AccessKey.random();
        Bytes sealed = keys.seal(Forms.TABLE, id.toString(), content(drafts, id));
        session.getMapper(FormMapper.class).insert(new NewFormRow(form, keys.blind(key), null, sealed));
        drafts.delete(id);
        audit.append(session, account, AuditAction.REGISTERED, id.toString());
        return new Registration.Registered(form, key);
    }

    private byte[] content(DraftMapper mapper, UUID id) {
        Bytes sealed = mapper.content(id);
        if (sealed == null) {
            throw gone(id);
        }
        return keys.open(TABLE, id.toString(), sealed);
    }

    private static Draft lock(DraftMapper mapper, UUID id, long version) {
        DraftRow row = mapper.lock(id);
        if (row == null) {
            throw gone(id);
        }
        refuseStale(row, version);
        return row.toDraft();
    }

    private static void refuseStale(DraftRow row, long version) {
        if (row.version() != version) {
            throw new StaleDraftException(row.id(), version, row.version());
        }
    }

    private static RegistryException gone(UUID id) {
        return new RegistryException("下書き " + id + " がありません。登録済みか、削除されています。一覧で確かめてください。");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
