package jp.hantei.rules.workbook;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import jp.hantei.rules.model.Provenance;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row by column title and reports what it can't read. */
final class RowView {
    private final RawSheet sheet;
    private final RawRow row;
    private final Problems problems;

    RowView(RawSheet sheet, RawRow row, Problems problems) {
        this.sheet = sheet;
        this.row = row;
        this.problems = problems;
    }

    RawCell cell(String column) {
        return row.cell(sheet.column(column));
    }

    String text(String column) {
        return cell(column).text();
    }

    Place place(String column) {
        return cell(column).place();
    }

    /** Text that must not be blank; a blank is reported and returned as empty. */
    String required(String column) {
        RawCell cell = cell(column);
        if (cell.isBlank()) {
            problems.error(cell.place(), "「" + column + "」が空欄です", "", "記入してください");
        }
        return cell.text();
    }

    /** A word of a closed list; blank gives {@code ifBlank}. */
    <T> T oneOf(String column, Function<String, Optional<T>> words, T ifBlank, String allowed) {
        RawCell cell = cell(column);
        if (cell.isBlank()) {
            return ifBlank;
        }
        Optional<T> word = words.apply(cell.text());
        if (word.isEmpty()) {
            problems.error(cell.place(), "「" + column + "」に書けない言葉です", cell.text(), "書ける言葉: " + allowed);
        }
        return word.orElse(ifBlank);
    }

    Provenance provenance() {
        return oneOf("確度", Provenance::of, Provenance.UNVERIFIED, "確認、推定、未確認");
    }

    @Nullable
    BigDecimal decimal(String column) {
        RawCell cell = cell(column);
        if (cell.isBlank()) {
            return null;
        }
        if (!cell.text().matches("-?\\d{1,12}(\\.\\d{1,6})?")) {
            problems.error(cell.place(), "「" + column + "」は数です", cell.text(), "半角の数を書いてください（例 12.5）");
            return null;
        }
        return new BigDecimal(cell.text());
    }

    @Nullable
    Integer digits(String column) {
        RawCell cell = cell(column);
        if (cell.isBlank()) {
            return null;
        }
        if (!cell.text().matches("[0-6]")) {
            problems.error(cell.place(), "「" + column + "」は小数点以下の桁数（0～6）です", cell.text(), "0～6 を書いてください");
            return null;
        }
        return Integer.valueOf(cell.text());
    }
}
