package jp.hantei.rules.workbook;

import java.util.ArrayList;
import java.util.List;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.problem.Problems;

/** The workbook's readable twin: one {@code ##} heading and one table per sheet. Lossless in both directions. */
public final class MarkdownTwin {
    private static final String BREAK = "<br>";

    private MarkdownTwin() {}

    /** Writes the canonical text; reading it gives the same workbook again. */
    public static String write(RawWorkbook workbook) {
        StringBuilder out = new StringBuilder("# ").append(workbook.title()).append('\n');
        for (RawSheet sheet : workbook.sheets()) {
            out.append("\n## ").append(sheet.name()).append("\n\n");
            line(out, sheet.header());
            out.append("|").append("---|".repeat(sheet.header().size())).append('\n');
            sheet.rows().forEach(row -> line(out, row.cells()));
        }
        return out.toString();
    }

    private static void line(StringBuilder out, List<RawCell> cells) {
        for (RawCell cell : cells) {
            out.append("| ").append(escape(cell.text())).append(' ');
        }
        out.append("|\n");
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace("|", "\\|")
                .replace(BREAK, "\\" + BREAK)
                .replace("\n", BREAK);
    }

    /**
     * Reads a twin.
     *
     * @param file name for error places
     * @param text the Markdown
     * @param problems receives what can't be read
     */
    public static RawWorkbook read(String file, String text, Problems problems) {
        String[] lines = text.replace("\r\n", "\n").split("\n", -1);
        String title = lines[0].startsWith("# ") ? lines[0].substring(2).strip() : "";
        if (title.isEmpty()) {
            problems.error(new Place(file, "", "行 1"), "1行目に題がありません", lines[0], "「# 番号 疾病名 様式改訂」と書いてください");
        }
        List<RawSheet> sheets = new ArrayList<>();
        Reading reading = new Reading(file, problems);
        for (int i = 1; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.startsWith("## ")) {
                reading.finish(sheets);
                reading.start(line.substring(3).strip(), i + 1);
            } else if (line.startsWith("|")) {
                reading.tableLine(line, i + 1);
            } else if (!line.isEmpty()) {
                problems.error(
                        new Place(file, reading.sheetName(), "行 " + (i + 1)), "表でも見出しでもない行です", line, "表の中に書いてください");
            }
        }
        reading.finish(sheets);
        return new RawWorkbook(file, title, sheets);
    }

    /** Splits at unescaped bars and undoes {@link #escape}. */
    static List<String> split(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        String body = line.substring(1);
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == '\\' && i + 1 < body.length()) {
                cell.append(body.charAt(++i));
            } else if (c == '|') {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else if (body.startsWith(BREAK, i)) {
                cell.append('\n');
                i += BREAK.length() - 1;
            } else {
                cell.append(c);
            }
        }
        if (!cell.toString().isBlank()) {
            cells.add(cell.toString().strip());
        }
        return cells;
    }
}
