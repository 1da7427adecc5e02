package jp.hantei.rules.workbook;

import java.util.List;
import java.util.Optional;

/**
 * A workbook as text, the form in which Excel and Markdown are equal.
 *
 * @param file file name without folder
 * @param title the twin's first heading, e.g. {@code 006 パーキンソン病 2024-04}
 * @param sheets in order
 */
public record RawWorkbook(String file, String title, List<RawSheet> sheets) {
    public RawWorkbook {
        sheets = List.copyOf(sheets);
    }

    public Optional<RawSheet> sheet(String name) {
        return sheets.stream().filter(s -> s.name().equals(name)).findFirst();
    }
}
