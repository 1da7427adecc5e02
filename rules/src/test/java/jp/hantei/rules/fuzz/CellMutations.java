package jp.hantei.rules.fuzz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import jp.hantei.rules.workbook.RawCell;
import jp.hantei.rules.workbook.RawRow;
import jp.hantei.rules.workbook.RawSheet;
import jp.hantei.rules.workbook.RawWorkbook;

/** Changes the text of some cells of a workbook, and now and then its rows and sheets. */
final class CellMutations {
    private static final int MOST_CELLS = 40;

    private final List<String> words;
    private final Random random;
    private int cells;

    CellMutations(List<String> words, Random random) {
        this.words = words;
        this.random = random;
    }

    /** How many cells were given another text. */
    int cells() {
        return cells;
    }

    RawWorkbook mutate(RawWorkbook workbook) {
        List<RawSheet> sheets = new ArrayList<>(workbook.sheets());
        int wanted = random.nextInt(3) == 0 ? 1 + random.nextInt(2) : 1 + random.nextInt(MOST_CELLS);
        for (int i = 0; i < wanted; i++) {
            int s = random.nextInt(sheets.size());
            sheets.set(s, withOneCell(sheets.get(s)));
        }
        switch (random.nextInt(20)) {
            case 0 -> sheets.remove(random.nextInt(sheets.size()));
            case 1 -> sheets.add(sheets.get(random.nextInt(sheets.size())));
            case 2 -> {
                int s = random.nextInt(sheets.size());
                sheets.set(s, renamed(sheets.get(s), text(sheets.get(s).name(), sheets.get(s))));
            }
            case 3 -> {
                int s = random.nextInt(sheets.size());
                sheets.set(s, withOtherRows(sheets.get(s)));
            }
            default -> {
                // most of the time only cells
            }
        }
        return new RawWorkbook(workbook.file(), workbook.title(), sheets);
    }

    private RawSheet withOneCell(RawSheet sheet) {
        cells++;
        if (sheet.rows().isEmpty() || random.nextInt(30) == 0) {
            List<RawCell> header = new ArrayList<>(sheet.header());
            int c = random.nextInt(header.size());
            header.set(c, changed(header.get(c), sheet));
            return new RawSheet(sheet.name(), header, sheet.rows(), sheet.place());
        }
        List<RawRow> rows = new ArrayList<>(sheet.rows());
        int r = random.nextInt(rows.size());
        List<RawCell> row = new ArrayList<>(rows.get(r).cells());
        if (!row.isEmpty()) {
            int c = random.nextInt(row.size());
            row.set(c, changed(row.get(c), sheet));
        }
        rows.set(r, new RawRow(row));
        return new RawSheet(sheet.name(), sheet.header(), rows, sheet.place());
    }

    private RawCell changed(RawCell cell, RawSheet sheet) {
        return new RawCell(text(cell.text(), sheet), cell.place());
    }

    private static RawSheet renamed(RawSheet sheet, String name) {
        return new RawSheet(name, sheet.header(), sheet.rows(), sheet.place());
    }

    private RawSheet withOtherRows(RawSheet sheet) {
        List<RawRow> rows = new ArrayList<>(sheet.rows());
        if (!rows.isEmpty()) {
            switch (random.nextInt(4)) {
                case 0 -> rows.remove(random.nextInt(rows.size()));
                case 1 -> rows.add(rows.get(random.nextInt(rows.size())));
                case 2 -> rows.clear();
                default -> Collections.shuffle(rows, random);
            }
        }
        return new RawSheet(sheet.name(), sheet.header(), rows, sheet.place());
    }

    private String text(String text, RawSheet sheet) {
        return switch (random.nextInt(9)) {
            case 0, 1, 2 -> words.get(random.nextInt(words.size()));
            case 3 -> "";
            case 4 -> other(sheet);
            case 5 -> text + words.get(random.nextInt(words.size()));
            case 6 -> spliced(text, "");
            case 7 -> spliced(text, String.valueOf((char) random.nextInt(random.nextBoolean() ? 128 : 65_536)));
            default -> text.replaceFirst("\\d", String.valueOf(random.nextInt(10)));
        };
    }

    private String other(RawSheet sheet) {
        if (sheet.rows().isEmpty()) {
            return sheet.name();
        }
        List<RawCell> row =
                sheet.rows().get(random.nextInt(sheet.rows().size())).cells();
        return row.isEmpty() ? "" : row.get(random.nextInt(row.size())).text();
    }

    private String spliced(String text, String in) {
        if (text.isEmpty()) {
            return in;
        }
        int at = random.nextInt(text.length());
        return text.substring(0, at) + in + text.substring(at + 1);
    }
}
