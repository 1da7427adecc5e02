package jp.hantei.registry.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import jp.hantei.registry.errors.RegistryException;
import org.jspecify.annotations.Nullable;

/** One process at a time works on a data folder. The operating system lets go of the lock when the process dies. */
public final class FolderLock implements AutoCloseable {
    /** Folders locked by this JVM: POSIX locks do not keep a process out of its own files. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.systemDefault());

    private final Path folder;
    private final FileChannel channel;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** @throws RegistryException if another process (it is named) or another registry of this one holds the folder */
    public static FolderLock take(Path dataFolder) throws IOException {
        OwnerOnlyFile.createFolder(dataFolder);
        Path folder = dataFolder.toRealPath();
        if (!HELD_HERE.add(folder)) {
            throw held(folder, "このプロセス（PID " + ProcessHandle.current().pid() + "）");
        }
        FolderLock lock = null;
        try {
            lock = lock(folder);
        } finally {
            if (lock == null) {
                HELD_HERE.remove(folder);
            }
        }
        return lock;
    }

    private static FolderLock lock(Path folder) throws IOException {
        Path file = folder.resolve("hantei.lock");
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        @Nullable FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw held(folder, "別のプロセス（" + Files.readString(file).strip() + "）");
        }
        String holder = "PID " + ProcessHandle.current().pid() + "、" + WHEN.format(Instant.now()) + " 開始\n";
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
        return new FolderLock(folder, channel);
    }

    private static RegistryException held(Path folder, String holder) {
        return new RegistryException("データフォルダ " + folder + " は、" + holder + "が使用中です。先にそちらを終了するか、別のデータフォルダを指定してください。");
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD_HERE.remove(folder);
    }
}
