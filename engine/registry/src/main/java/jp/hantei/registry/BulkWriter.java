package jp.hantei.registry;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hantei.registry.postgres.Bytes;
import jp.hantei.registry.postgres.Database;
import org.apache.ibatis.session.SqlSession;

/**
 * Registers many forms: gathered into batches, each batch one transaction. A form whose content the institution has
 * imported before is not registered again. Several threads may add at once; compressing and encrypting is done in the
 * thread that adds.
 */
public final class BulkWriter {
    static final int BATCH = 1000;

    private final Database database;
    private final Keys keys;
    private final Audit audit;
    private final Clock clock;
    private final BulkOrder order;
    private final List<Pending> pending = new ArrayList<>(BATCH);
    private int registered;
    private int alreadyRegistered;

    BulkWriter(Database database, Keys keys, Audit audit, Clock clock, BulkOrder order) {
        this.database = database;
        this.keys = keys;
        this.audit = audit;
        this.clock = clock;
        this.order = order;
    }

    /** @param formNumber the caller's number of the form, given back in its outcome */
    public void add(int formNumber, FormKind kind, JudgementSummary judgement, byte[] content) {
        UUID id = UUID.randomUUID();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        FormRecord form =
                new FormRecord(id, kind, judgement, Source.XML_IMPORT, order.institution(), order.account(), now, now);
        AccessKey key = AccessKey.random();
        byte[] institution = order.institution().getBytes(StandardCharsets.UTF_8);
        Bytes digest = Bytes.of(keys.blinder().blind("content", institution, content));
        Bytes sealed = keys.seal(Forms.TABLE, id.toString(), content);
        add(new Pending(formNumber, key, new NewFormRow(form, keys.blind(key), digest, sealed)));
    }

    private synchronized void add(Pending form) {
        pending.add(form);
        if (pending.size() >= BATCH) {
            flush();
        }
    }

    /** Stores what is gathered, then tells the outcomes. */
    synchronized BulkResult flush() {
        if (!pending.isEmpty()) {
            List<BulkOutcome> outcomes = database.inBatch(this::store);
            pending.clear();
            for (BulkOutcome outcome : outcomes) {
                if (outcome.alreadyRegistered()) {
                    alreadyRegistered++;
                } else {
                    registered++;
                }
            }
            outcomes.forEach(order.outcomes());
        }
        return new BulkResult(registered, alreadyRegistered);
    }

    private List<BulkOutcome> store(SqlSession session) {
        FormMapper mapper = session.getMapper(FormMapper.class);
        pending.forEach(form -> mapper.insertUnlessThere(form.row()));
        session.flushStatements();
        Map<Bytes, UUID> stored = new HashMap<>();
        List<Bytes> digests = pending.stream().map(Pending::digest).toList();
        mapper.byDigests(order.institution(), digests).forEach(found -> stored.put(found.contentDigest(), found.id()));
        List<BulkOutcome> outcomes = new ArrayList<>(pending.size());
        boolean any = false;
        for (Pending form : pending) {
            UUID there = stored.get(form.digest());
            if (there == null) {
                throw new IllegalStateException("form " + form.number() + " is neither stored nor refused as known");
            }
            boolean ours = there.equals(form.row().form().id());
            any |= ours;
            outcomes.add(new BulkOutcome(form.number(), there, ours ? form.key() : null));
        }
        if (any) {
            audit.append(
                    session, order.account(), AuditAction.IMPORTED, order.job().toString());
        }
        return outcomes;
    }

    private record Pending(int number, AccessKey key, NewFormRow row) {
        Bytes digest() {
            Bytes digest = row.contentDigest();
            if (digest == null) {
                throw new IllegalStateException("imports always have a digest");
            }
            return digest;
        }
    }
}
