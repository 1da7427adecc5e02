package jp.hantei.jobs;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import jp.hantei.registry.imports.IssuedKey;
import org.jspecify.annotations.Nullable;

/** Writes access keys to a file that only its owner can read. */
final class KeyList implements Consumer<IssuedKey>, AutoCloseable {
    private final @Nullable PrintWriter out;

    private KeyList(@Nullable PrintWriter out) {
        this.out = out;
    }

    static KeyList to(@Nullable Path file) throws IOException {
        if (file == null) {
            return new KeyList(null);
        }
        OwnerOnly.create(file);
        PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
        out.print("\uFEFF様式番号,ref,ID,アクセスキー\r\n");
        return new KeyList(out);
    }

    @Override
    public void accept(IssuedKey key) {
        PrintWriter writer = out;
        if (writer != null) {
            String ref = "\"" + key.ref().replace("\"", "\"\"") + "\"";
            writer.print(key.formNumber() + "," + ref + "," + key.form() + ","
                    + key.key().text() + "\r\n");
        }
    }

    @Override
    public void close() {
        if (out != null) {
            out.close();
        }
    }
}
