package jp.hantei.registry.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.hantei.registry.errors.RegistryException;

/** A postmaster that still runs on our data folder because the process that started it was killed. */
final class AbandonedServer {
    private static final long PATIENCE_SECONDS = 60;

    private AbandonedServer() {}

    /**
     * Ends it in good order (SIGTERM), so that the next start has our settings. When none runs, what a killed one has
     * left is cleared away. The caller holds the folder's lock.
     */
    static void stop(Path cluster) throws IOException {
        Optional<ProcessHandle> running = find(cluster);
        if (running.isEmpty()) {
            StalePidFile.remove(cluster);
            return;
        }
        ProcessHandle postmaster = running.get();
        postmaster.destroy();
        try {
            postmaster.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw stubborn(cluster, postmaster, e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("waiting for a process can't fail", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw stubborn(cluster, postmaster, e);
        }
    }

    private static RegistryException stubborn(Path cluster, ProcessHandle postmaster, Exception cause) {
        return new RegistryException(
                "以前に起動したPostgreSQL（PID " + postmaster.pid() + "、データ " + cluster
                        + "）が終了しません。このプロセスを手で終了してから、もう一度起動してください。",
                cause);
    }

    /** The postmaster named by postmaster.pid, if that process lives and really is PostgreSQL on this folder. */
    static Optional<ProcessHandle> find(Path cluster) throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(file);
        String pid = lines.isEmpty() ? "" : lines.get(0).strip();
        if (!pid.matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(pid)).filter(process -> servesFrom(process, cluster));
    }

    private static boolean servesFrom(ProcessHandle process, Path cluster) {
        String program = process.info().command().orElse("");
        String[] arguments = process.info().arguments().orElse(new String[0]);
        return process.isAlive()
                && (program.endsWith("/postgres") || program.endsWith("postgres.exe"))
                && Arrays.asList(arguments).contains(cluster.toString());
    }
}
