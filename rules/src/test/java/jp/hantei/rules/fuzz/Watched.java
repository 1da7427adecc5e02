package jp.hantei.rules.fuzz;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** Runs numbered cases one after the other and stops at the first that throws or takes too long. */
final class Watched {
    interface Case {
        void run(int number) throws Exception;
    }

    private static final int LOOK_EVERY_MS = 50;

    private final Duration limit;
    private volatile int number = -1;
    private volatile long since = System.nanoTime();

    /** @param limit for one case; generous, since other programs may need the machine too */
    Watched(Duration limit) {
        this.limit = limit;
    }

    /** @throws AssertionError naming the case */
    void run(int from, int to, Case one) throws InterruptedException {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread worker = new Thread(
                null,
                () -> {
                    try {
                        for (int i = from; i < to; i++) {
                            since = System.nanoTime();
                            number = i;
                            one.run(i);
                        }
                    } catch (Throwable e) {
                        failure.set(e); // told below, with the number of the case
                    }
                },
                "fuzz");
        worker.setDaemon(true);
        worker.start();
        while (worker.isAlive()) {
            worker.join(LOOK_EVERY_MS);
            if (worker.isAlive() && System.nanoTime() - since > limit.toNanos()) {
                throw new AssertionError("case " + number + " takes longer than " + limit + ":\n" + stack(worker));
            }
        }
        if (failure.get() != null) {
            throw new AssertionError("case " + number, failure.get());
        }
    }

    private static String stack(Thread worker) {
        return Arrays.stream(worker.getStackTrace()).map(String::valueOf).collect(Collectors.joining("\n  "));
    }
}
