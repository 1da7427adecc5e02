package jp.hantei.registry.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import jp.hantei.registry.errors.RegistryException;

/** PostgreSQL's data folder, and the mark that says its first start went through. */
final class ClusterFolder {
    private static final String MARK = "hantei.ready";
    private static final String MAJOR = "18";

    private ClusterFolder() {}

    /**
     * A first start that was cut off leaves a half-made folder: it is moved aside, never deleted. A folder of another
     * major version is refused.
     */
    static void prepare(Path cluster, Consumer<String> notices) throws IOException {
        Path version = cluster.resolve("PG_VERSION");
        if (Files.exists(cluster.resolve(MARK))) {
            String major = Files.readString(version).strip();
            if (!MAJOR.equals(major)) {
                throw new RegistryException("データ " + cluster + " はPostgreSQL " + major + " のものです。この版の判定はPostgreSQL "
                        + MAJOR + " を使います。もとの版の判定で開き、データを移してください。");
            }
        } else if (Files.exists(cluster)) {
            Path aside = cluster.resolveSibling(cluster.getFileName() + "-unfinished-" + System.currentTimeMillis());
            Files.move(cluster, aside);
            notices.accept("前回の最初の起動が途中で止まっていたため、作りかけのデータを " + aside + " に移し、作り直しました。");
        }
    }

    static void markReady(Path cluster) throws IOException {
        Path mark = cluster.resolve(MARK);
        if (!Files.exists(mark)) {
            Files.writeString(mark, "The first start of this PostgreSQL cluster was completed by hantei.\n");
        }
    }
}
