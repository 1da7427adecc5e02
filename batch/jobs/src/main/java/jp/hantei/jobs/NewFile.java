package jp.hantei.jobs;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import jp.hantei.rules.workbook.CatalogFolder;

/** A workbook that is made from another one: never in its place, and never half written. */
final class NewFile {
    private final Path out;

    private NewFile(Path out) {
        this.out = out;
    }

    /** @throws WrongUse when {@code out} is {@code in}, the workbook of the twin {@code in}, or no place for a workbook */
    static NewFile beside(Path in, Path out) throws IOException {
        if (!out.toString().endsWith(".xlsx")) {
            throw new WrongUse("書き出す先の拡張子は .xlsx にしてください: " + out);
        }
        Path folder = out.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(out)) {
            throw new WrongUse("書き出す先のフォルダがないか、フォルダそのものです: " + out);
        }
        if (same(in, out) || same(CatalogFolder.workbookOf(in), out)) {
            throw new WrongUse("元のブックには書きません。別の名前を指定してください: " + out);
        }
        return new NewFile(out);
    }

    private static boolean same(Path a, Path b) throws IOException {
        if (Files.exists(a) && Files.exists(b)) {
            return Files.isSameFile(a, b);
        }
        return a.toAbsolutePath().normalize().equals(b.toAbsolutePath().normalize());
    }

    void write(byte[] content) throws IOException {
        Path whole = out.resolveSibling(".hantei-" + UUID.randomUUID() + ".xlsx");
        try {
            Files.write(whole, content, StandardOpenOption.CREATE_NEW);
            try {
                Files.move(whole, out, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                // the content is complete; only the exchange is not in one step here
                Files.move(whole, out, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(whole);
        }
    }
}
