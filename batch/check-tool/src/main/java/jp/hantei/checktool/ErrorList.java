package jp.hantei.checktool;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The error list as a file that Excel opens: UTF-8 with mark, CRLF, every cell quoted and harmless. */
final class ErrorList implements AutoCloseable {
    private final @Nullable PrintWriter out;

    private ErrorList(@Nullable PrintWriter out) {
        this.out = out;
    }

    /** Without a file, nothing is written. */
    static ErrorList to(@Nullable Path file) throws IOException {
        if (file == null) {
            return new ErrorList(null);
        }
        PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
        out.print('\uFEFF');
        ErrorList list = new ErrorList(out);
        list.line(List.of("ファイル", "行", "様式番号", "項目", "値", "理由", "直し方"));
        return list;
    }

    void add(ErrorRow row) {
        line(List.of(
                row.file(), number(row.line()), number(row.form()), row.item(), row.value(), row.reason(), row.fix()));
    }

    private void line(List<String> cells) {
        PrintWriter writer = out;
        if (writer != null) {
            writer.print(cells.stream().map(ErrorList::cell).collect(Collectors.joining(",", "", "\r\n")));
        }
    }

    private static String number(int number) {
        return number > 0 ? Integer.toString(number) : "";
    }

    /** Excel would take a cell that starts with one of these as a formula. */
    private static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    @Override
    public void close() {
        if (out != null) {
            out.close();
        }
    }
}
