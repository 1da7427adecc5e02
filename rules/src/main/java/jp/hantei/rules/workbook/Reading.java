package jp.hantei.rules.workbook;

import java.util.ArrayList;
import java.util.List;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.problem.Problems;
import org.jspecify.annotations.Nullable;

/** One table of a Markdown twin while it is being read. */
final class Reading {
    private final String file;
    private final Problems problems;
    private @Nullable String name;
    private int headingLine;
    private @Nullable List<RawCell> header;
    private boolean ruled;
    private List<RawRow> rows = new ArrayList<>();

    Reading(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    String sheetName() {
        return name == null ? "" : name;
    }

    void start(String sheet, int line) {
        name = sheet;
        headingLine = line;
        header = null;
        ruled = false;
        rows = new ArrayList<>();
    }

    void tableLine(String line, int number) {
        Place place = place(number);
        if (name == null) {
            problems.error(place, "見出し（## シート名）の前に表があります", line, "先に「## シート名」を書いてください");
            return;
        }
        boolean table = header != null
                && ruled
                && SheetKind.of(name).map(SheetKind::decisionTable).orElse(false);
        List<RawCell> cells = MarkdownTwin.split(line).stream()
                .map(t -> new RawCell(
                        table
                                ? CellCharacters.cleanInTable(t, place, problems)
                                : CellCharacters.clean(t, place, problems),
                        place))
                .toList();
        if (header == null) {
            if (cells.size() > SheetScan.MOST_COLUMNS) {
                problems.error(place, "列が多すぎます（" + cells.size() + " 列）", "", SheetScan.MOST_COLUMNS + " 列までです");
            }
            header = cells.subList(0, Math.min(cells.size(), SheetScan.MOST_COLUMNS));
        } else if (!ruled) {
            ruled = true;
            if (!cells.stream().allMatch(c -> c.text().matches(":?-+:?"))) {
                problems.error(place, "見出しの次は「|---|」の行です", line, "区切りの行を入れてください");
            }
        } else if (cells.size() != header.size()) {
            problems.error(
                    place, "列の数が " + cells.size() + " です（見出しは " + header.size() + "）", line, "「|」の数を見出しに揃えてください");
        } else if (cells.stream().allMatch(RawCell::isBlank)) {
            problems.error(place, "途中に空の行があります", "", "行を消してください");
        } else if (rows.size() == SheetScan.MOST_ROWS) {
            problems.error(place, "行が多すぎます", "", SheetScan.MOST_ROWS + " 行までです");
        } else {
            rows.add(new RawRow(cells));
        }
    }

    void finish(List<RawSheet> sheets) {
        if (name == null) {
            return;
        }
        if (header == null || header.isEmpty()) {
            problems.error(place(headingLine), "シートに表がありません", name, "見出しの行から書いてください");
            return;
        }
        sheets.add(new RawSheet(name, header, rows, new Place(file, name, "")));
    }

    private Place place(int line) {
        return new Place(file, sheetName(), "行 " + line);
    }
}
