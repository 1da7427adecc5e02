package jp.hantei.rules.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.hantei.rules.model.Argument;
import jp.hantei.rules.model.Derived;
import jp.hantei.rules.model.Function;
import jp.hantei.rules.model.RuleWorkbook;
import org.jspecify.annotations.Nullable;

/** Derived values in words. */
final class FormulaTexts {
    private final Names names;
    private final CriterionTexts lines;
    private final RowRemarks remarks;
    private final Map<String, TableText> tables;

    FormulaTexts(RuleWorkbook workbook, Names names, CriterionTexts lines, TableTexts tables, RowRemarks remarks) {
        this.names = names;
        this.lines = lines;
        this.remarks = remarks;
        this.tables = workbook.tables().stream()
                .filter(table -> !table.derived().isEmpty())
                .collect(Collectors.toMap(t -> t.derived(), tables::of, (first, second) -> first));
    }

    FormulaText of(Derived derived) {
        List<Argument> arguments = derived.arguments();
        boolean listed = listed(derived.function());
        TableText table = tables.get(derived.id());
        Remarks only = listed || arguments.isEmpty() ? null : remarks.of(arguments.get(0));
        return new FormulaText(
                derived.id(),
                derived.label(),
                derived.unit(),
                words(derived, table),
                listed ? rows(derived) : List.of(),
                table,
                only,
                remarks.block(derived.place()));
    }

    /** Whether its rows stand below the sentence; a formula names them in it. */
    private static boolean listed(Function function) {
        return function.arity() < 0;
    }

    private List<Line> rows(Derived derived) {
        List<Line> rows = new ArrayList<>();
        String above = "";
        for (Argument argument : derived.arguments()) {
            Line line = lines.line(argument);
            String value = argument.value();
            String result = derived.function() == Function.CLASSIFY ? "「" + value + "」" : value + " 点";
            String words = value.isEmpty() ? line.words() : line.words() + " → " + result;
            // what the form says of an item is said once
            String hint = line.subject().equals(above) ? "" : line.hint();
            rows.add(new Line(line.subject(), line.anchor(), words, hint, line.remarks(), line.lead(), line.inner()));
            above = line.subject();
        }
        return rows;
    }

    private String words(Derived derived, @Nullable TableText table) {
        return switch (derived.function()) {
            case COUNT -> "次のうち当てはまるものの数。";
            case POINTS -> "次のうち当てはまるものの点を合計する。";
            case HIGHEST_POINTS -> "次のうち当てはまるものの最も高い点。当てはまるものがなければ 0。";
            case SUM -> "次の値の合計。";
            case MAXIMUM -> "次の値のうち最も大きいもの。";
            case MINIMUM -> "次の値のうち最も小さいもの。";
            case MEAN -> "次の値の平均。";
            case DIFFERENCE -> name(derived, 0) + " − " + name(derived, 1);
            case CONVERT ->
                name(derived, 0) + " × " + derived.arguments().get(0).value();
            case FIRST_VALUE -> "次の順に見て、最初に値のあるもの。";
            case CLASSIFY -> "上から順に見て、最初に当てはまる行の値をとる。";
            case TABLE -> table == null ? "" : table.lead();
            case RATIO -> name(derived, 0) + " ÷ " + name(derived, 1);
            case BMI -> name(derived, 1) + "（kg）÷（" + name(derived, 0) + "（m）の2乗）";
            case EGFR ->
                "194 ×（" + name(derived, 2) + " の −1.094 乗）×（" + name(derived, 1) + " の −0.287 乗）。" + name(derived, 0)
                        + "が「女」なら × 0.739。18歳未満は計算しない。";
            case EGFR_CYSTATIN ->
                "104 ×（" + name(derived, 2) + " の −1.019 乗）× 0.996 の（" + name(derived, 1) + "）乗。" + name(derived, 0)
                        + "が「女」なら × 0.929。そこから 8 を引く。18歳未満は計算しない。";
            case AGE -> name(derived, 0) + " から " + name(derived, 1) + " までの満年齢。";
            case DAYS -> name(derived, 0) + " から " + name(derived, 1) + " までの日数。";
        };
    }

    private String name(Derived derived, int argument) {
        return names.of(derived.arguments().get(argument).subject());
    }
}
