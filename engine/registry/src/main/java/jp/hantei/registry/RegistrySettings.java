package jp.hantei.registry;

import java.nio.file.Path;
import java.time.Clock;
import jp.hantei.registry.postgres.JdbcTarget;
import org.jspecify.annotations.Nullable;

/** Where the records are kept: in our own PostgreSQL on a folder, or in one that the operator runs. */
public final class RegistrySettings {
    private final @Nullable Path dataFolder;
    private final @Nullable JdbcTarget target;
    private final Path keyFolder;
    private final Path binaries;
    private final boolean durable;
    private final Clock clock;

    private RegistrySettings(
            @Nullable Path dataFolder,
            @Nullable JdbcTarget target,
            Path keyFolder,
            Path binaries,
            boolean durable,
            Clock clock) {
        this.dataFolder = dataFolder;
        this.target = target;
        this.keyFolder = keyFolder;
        this.binaries = binaries;
        this.durable = durable;
        this.clock = clock;
    }

    /** Our own PostgreSQL with everything in {@code dataFolder}; the key file in its {@code keys}. */
    public static RegistrySettings embedded(Path dataFolder) {
        Path folder = dataFolder.toAbsolutePath().normalize();
        return new RegistrySettings(
                folder, null, folder.resolve("keys"), folder.resolve("pgbin"), true, Clock.systemUTC());
    }

    /** A PostgreSQL (15 or newer) that the operator runs; the schema {@code hantei} is made in it. */
    public static RegistrySettings jdbc(String url, String user, String password, Path keyFolder) {
        Path keys = keyFolder.toAbsolutePath().normalize();
        return new RegistrySettings(null, new JdbcTarget(url, user, password), keys, keys, true, Clock.systemUTC());
    }

    /** For tests: programs unpacked once for all folders, and no waiting for the disk. */
    RegistrySettings hasty(Path sharedBinaries) {
        return new RegistrySettings(dataFolder, target, keyFolder, sharedBinaries.toAbsolutePath(), false, clock);
    }

    /** For tests: programs unpacked once for all folders. */
    RegistrySettings binaries(Path sharedBinaries) {
        return new RegistrySettings(dataFolder, target, keyFolder, sharedBinaries.toAbsolutePath(), durable, clock);
    }

    /** For tests. */
    RegistrySettings clock(Clock other) {
        return new RegistrySettings(dataFolder, target, keyFolder, binaries, durable, other);
    }

    @Nullable
    Path dataFolder() {
        return dataFolder;
    }

    @Nullable
    JdbcTarget target() {
        return target;
    }

    Path keyFolder() {
        return keyFolder;
    }

    Path binaries() {
        return binaries;
    }

    boolean durable() {
        return durable;
    }

    Clock clock() {
        return clock;
    }
}
