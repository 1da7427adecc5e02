package jp.hantei.judgement.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Does work on several threads and gives the results in the order of the input, holding only a few packets at a time. Reading
 * and receiving happen in the caller's thread.
 */
public final class OrderedParallel implements AutoCloseable {
    private static final int PACKET = 64;

    private final int threads;
    private final ExecutorService workers;

    public OrderedParallel(int threads) {
        this.threads = threads;
        this.workers = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "hantei-judge");
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Works off a source.
     *
     * @param source gives the next piece, nothing at the end
     * @param work is done on any thread; what it throws ends the run
     * @param receiver gets the results in order
     */
    public <I, O> void run(Supplier<Optional<I>> source, Function<I, O> work, Consumer<O> receiver) {
        Deque<Future<List<O>>> running = new ArrayDeque<>();
        try {
            List<I> packet = packet(source);
            while (!packet.isEmpty()) {
                List<I> pieces = packet;
                running.add(workers.submit(() -> pieces.stream().map(work).toList()));
                if (running.size() > threads * 2) {
                    result(running.remove()).forEach(receiver);
                }
                packet = packet(source);
            }
            while (!running.isEmpty()) {
                result(running.remove()).forEach(receiver);
            }
        } finally {
            running.forEach(future -> future.cancel(true));
        }
    }

    private static <I> List<I> packet(Supplier<Optional<I>> source) {
        List<I> packet = new ArrayList<>(PACKET);
        while (packet.size() < PACKET) {
            Optional<I> piece = source.get();
            if (piece.isEmpty()) {
                break;
            }
            packet.add(piece.get());
        }
        return packet;
    }

    private static <O> List<O> result(Future<List<O>> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
