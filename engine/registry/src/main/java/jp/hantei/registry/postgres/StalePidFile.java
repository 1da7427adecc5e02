package jp.hantei.registry.postgres;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.hantei.registry.errors.RegistryException;

/**
 * The {@code postmaster.pid} of a killed PostgreSQL. PostgreSQL refuses to start while a process of that number exists,
 * though it may be a dead one that nobody has buried, or, in a restarted container, quite another program.
 */
final class StalePidFile {
    private static final Path PROCESSES = Path.of("/proc");
    private static final int TRIES = 100;
    private static final long PAUSE_MILLIS = 100;

    private StalePidFile() {}

    /** Deletes the file once no process works in the cluster any more; where that can't be seen, does nothing. */
    static void remove(Path cluster) throws IOException {
        Path file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file) || !Files.exists(PROCESSES.resolve("self/cwd"))) {
            return;
        }
        List<String> workers = workersIn(cluster);
        for (int i = 0; i < TRIES && !workers.isEmpty(); i++) {
            pause();
            workers = workersIn(cluster);
        }
        if (!workers.isEmpty()) {
            throw new RegistryException("強制終了されたPostgreSQLの処理（PID " + String.join("、", workers) + "）が、データ " + cluster
                    + " にまだ残っています。終わるのを待つか、手で終了してから、もう一度起動してください。");
        }
        Files.deleteIfExists(file);
    }

    /** Every process of a PostgreSQL has its cluster as working directory; a dead one has none. */
    private static List<String> workersIn(Path cluster) throws IOException {
        Path real = cluster.toRealPath();
        List<String> workers = new ArrayList<>();
        try (DirectoryStream<Path> processes = Files.newDirectoryStream(PROCESSES, "[0-9]*")) {
            for (Path process : processes) {
                if (worksIn(process, real)) {
                    workers.add(process.getFileName().toString());
                }
            }
        }
        return workers;
    }

    private static boolean worksIn(Path process, Path cluster) {
        try {
            return Files.readSymbolicLink(process.resolve("cwd")).equals(cluster);
        } catch (IOException gone) {
            return false; // ended meanwhile, or another user's: not our server
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while PostgreSQL was ending", e);
        }
    }
}
