package jp.hantei.registry;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import jp.hantei.registry.crypt.Blinder;
import jp.hantei.registry.postgres.Bytes;
import jp.hantei.registry.postgres.Database;
import org.apache.ibatis.session.SqlSession;
import org.jspecify.annotations.Nullable;

/** The audit trail: who did what to which record. Rows are chained by keyed hashes and never changed. */
public final class Audit {
    private final Database database;
    private final Blinder blinder;
    private final Clock clock;

    Audit(Database database, Blinder blinder, Clock clock) {
        this.database = database;
        this.blinder = blinder;
        this.clock = clock;
    }

    /** Adds a row. Registering, discarding, importing and reading by key add theirs themselves. */
    public void record(String account, AuditAction action, @Nullable String subject) {
        database.inTransaction(session -> append(session, account, action, subject));
    }

    /** Adds a row in the caller's transaction; call it last, since it makes other writers wait. Returns its number. */
    long append(SqlSession session, String account, AuditAction action, @Nullable String subject) {
        AuditMapper mapper = session.getMapper(AuditMapper.class);
        AuditMapper.Head head = mapper.lockHead();
        long seq = head.seq() + 1;
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Bytes hash = link(seq, at, account, action.name(), subject, head.hash());
        mapper.insert(new AuditMapper.Row(seq, at, account, action.name(), subject, head.hash(), hash));
        mapper.moveHead(seq, hash);
        return seq;
    }

    /** The newest rows first. */
    public Page<AuditEntry> newest(int page, int size) {
        Page.check(page, size);
        return database.inTransaction(session -> {
            AuditMapper mapper = session.getMapper(AuditMapper.class);
            return new Page<>(
                    mapper.newest(size, (long) page * size),
                    page,
                    size,
                    mapper.head().seq());
        });
    }

    /** The newest rows about one form, draft, job or account; at most {@link Page#LARGEST}. */
    public List<AuditEntry> about(String subject) {
        return database.inTransaction(
                session -> session.getMapper(AuditMapper.class).about(subject, Page.LARGEST));
    }

    /** Computes every link again and says where the chain breaks, if it does. Reads the whole table; writers do not wait. */
    public ChainCheck verifyChain() {
        return database.inSnapshot(session -> {
            AuditMapper mapper = session.getMapper(AuditMapper.class);
            AuditMapper.Head head = mapper.head();
            Bytes previous = Bytes.of(new byte[0]);
            long rows = 0;
            for (AuditMapper.Row row : mapper.all()) {
                Bytes hash = link(row.seq(), row.at(), row.account(), row.action(), row.subject(), previous);
                boolean fits = row.seq() == rows + 1 && previous.equals(row.prevHash()) && hash.equals(row.hash());
                if (!fits) {
                    return new ChainCheck(rows, rows + 1, HexFormat.of().formatHex(previous.array()));
                }
                previous = hash;
                rows++;
            }
            boolean whole = head.seq() == rows && head.hash().equals(previous);
            return new ChainCheck(rows, whole ? null : rows + 1, HexFormat.of().formatHex(previous.array()));
        });
    }

    private Bytes link(long seq, Instant at, String account, String action, @Nullable String subject, Bytes previous) {
        return Bytes.of(blinder.blind(
                "audit",
                bytes(Long.toString(seq)),
                bytes(at.toString()),
                bytes(account),
                bytes(action),
                bytes(subject == null ? "" : "=" + subject),
                previous.array()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
