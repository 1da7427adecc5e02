package jp.hantei.jobs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.hantei.registry.Registry;
import jp.hantei.registry.RegistrySettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the records are. */
final class StoreOptions {
    @Option(names = "--data", paramLabel = "DIR", description = "データのフォルダ（内蔵の PostgreSQL）")
    private @Nullable Path data;

    @Option(names = "--jdbc-url", paramLabel = "URL", description = "運用中の PostgreSQL。例 jdbc:postgresql://host/hantei")
    private @Nullable String url;

    @Option(names = "--user", paramLabel = "NAME", description = "PostgreSQL の利用者")
    private @Nullable String user;

    @Option(names = "--password-file", paramLabel = "FILE", description = "パスワードだけを1行書いたファイル")
    private @Nullable Path passwordFile;

    @Option(names = "--keys", paramLabel = "DIR", description = "暗号鍵のフォルダ（--jdbc-url のとき）")
    private @Nullable Path keys;

    Registry open() throws IOException {
        return Registry.open(settings());
    }

    private RegistrySettings settings() throws IOException {
        Path folder = data;
        String jdbc = url;
        if ((folder == null) == (jdbc == null)) {
            throw new WrongUse("--data か --jdbc-url のどちらか一方を指定してください。");
        }
        if (folder != null) {
            return RegistrySettings.embedded(folder);
        }
        String name = user;
        Path password = passwordFile;
        Path keyFolder = keys;
        if (jdbc == null || name == null || password == null || keyFolder == null) {
            throw new WrongUse("--jdbc-url には --user、--password-file、--keys も指定してください。");
        }
        return RegistrySettings.jdbc(jdbc, name, Files.readString(password).strip(), keyFolder);
    }
}
