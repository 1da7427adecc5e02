package jp.hantei.rules.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/**
 * Runs numbered cases one after the other and stops at the first that throws or takes too long. Time is that of the processor,
 * so that a busy machine does not count; one that only waits is stopped too, later.
 */
final class Watched {
    interface Case {
        void run(int number) throws Exception;
    }

    private static final int LOOK_EVERY_MS = 50;
    private static final int WAITING = 20;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final Duration limit;
    private volatile int number = -1;
    private volatile long begun = System.nanoTime();
    private volatile long processorThen;

    /** @param limit for one case */
    Watched(Duration limit) {
        this.limit = limit;
    }

    /** @throws AssertionError naming the case */
    void run(int from, int to, Case one) throws InterruptedException {
        AtomicReference<Throwable> failure = new AtomicReference<>();
        Thread worker = new Thread(
                () -> {
                    try {
                        for (int i = from; i < to; i++) {
                            processorThen = threads.getCurrentThreadCpuTime();
                            begun = System.nanoTime();
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
            if (worker.isAlive() && tooLong(worker)) {
                throw new AssertionError("case " + number + " takes longer than " + limit + ":\n" + stack(worker));
            }
        }
        if (failure.get() != null) {
            throw new AssertionError("case " + number, failure.get());
        }
    }

    private boolean tooLong(Thread worker) {
        long processor = threads.getThreadCpuTime(worker.getId()) - processorThen;
        long waited = System.nanoTime() - begun;
        return processor > limit.toNanos() || waited > WAITING * limit.toNanos();
    }

    private static String stack(Thread worker) {
        return Arrays.stream(worker.getStackTrace()).map(String::valueOf).collect(Collectors.joining("\n  "));
    }
}
