package jp.hantei.web.workbook;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The uploads of all panels, in memory only: the newest, for a while, and never more than fit. Thread-safe. */
@Component
class KeptUploads {

    static final int MOST = 24;
    /** A read workbook takes several times its packed size. */
    static final long MOST_BYTES = 64L << 20;

    private static final Duration KEPT = Duration.ofHours(2);

    private record Kept(CheckedUpload upload, Instant since) {}

    private final Deque<Kept> newestFirst = new ArrayDeque<>();

    synchronized void keep(CheckedUpload upload) {
        newestFirst.addFirst(new Kept(upload, Instant.now()));
        forget();
    }

    private void forget() {
        Instant oldest = Instant.now().minus(KEPT);
        long bytes = 0;
        int number = 0;
        for (Iterator<Kept> all = newestFirst.iterator(); all.hasNext(); ) {
            Kept kept = all.next();
            bytes += kept.upload().upload().bytes().length;
            number++;
            if (number > 1
                    && (number > MOST || bytes > MOST_BYTES || kept.since().isBefore(oldest))) {
                all.remove();
            }
        }
    }

    /** This person's upload of that token; empty when it is somebody else's or forgotten. */
    synchronized Optional<CheckedUpload> find(String account, UUID token) {
        forget();
        return newestFirst.stream()
                .map(Kept::upload)
                .filter(u -> u.token().equals(token) && u.account().equals(account))
                .findFirst();
    }

    /** What this person brought last. */
    synchronized Optional<CheckedUpload> newest(String account) {
        forget();
        return newestFirst.stream()
                .map(Kept::upload)
                .filter(u -> u.account().equals(account))
                .findFirst();
    }
}
