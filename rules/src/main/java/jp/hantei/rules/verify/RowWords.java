package jp.hantei.rules.verify;

import java.util.List;
import java.util.stream.Collectors;
import jp.hantei.rules.model.DecisionTable;

/** What is said of rows that stand badly to each other. */
final class RowWords {
    private final DecisionTable table;

    RowWords(DecisionTable table) {
        this.table = table;
    }

    /** {@code 診断基準 D4}: how a row is named in findings and on the cover. */
    String subject(int row) {
        return table.name() + " " + id(row);
    }

    String id(int row) {
        return table.rows().get(row).id();
    }

    private String ids(List<Integer> rows) {
        return rows.stream().map(this::id).collect(Collectors.joining("、"));
    }

    /** The row as written, e.g. {@code parkinsonism=満たす、drug_response=未検討}. */
    String text(int row) {
        String conditions = table.rows().get(row).conditions().stream()
                .map(c -> label(c.subject()) + "=" + c.text())
                .collect(Collectors.joining("、"));
        return conditions.isEmpty() ? "条件なし" : conditions;
    }

    String label(String subject) {
        return table.columns().stream()
                .filter(c -> c.subject().equals(subject))
                .map(DecisionTable.Column::label)
                .findFirst()
                .orElse(subject);
    }

    Finding finding(Relation relation) {
        int row = relation.row();
        return Finding.of(
                relation.kind(), table.rows().get(row).place(), subject(row), what(relation), text(row), fix(relation));
    }

    private String what(Relation relation) {
        String row = id(relation.row());
        String others = ids(relation.others());
        return switch (relation.kind()) {
            case IMPOSSIBLE_ROW -> row + " はどの票でも成立しません（条件どうしが両立しない）";
            case DUPLICATE_ROW -> row + " は " + others + " と同じ条件・同じ結果です";
            case CONTRADICTION -> row + " は " + others + " と条件が同じなのに結果が違います";
            case MASKED_ROW -> row + " で決まることはありません（" + others + " がすべて先に受ける）";
            case SUBSUMED_ROW ->
                relation.others().isEmpty()
                        ? row + " は結果を変えません（値が0以下）"
                        : row + " を消しても結果は変わりません（" + others + " が同じ結果を出す）";
            case OVERLAP -> row + " は " + others + " とちょうど同じ場合に当たります";
            default -> throw new IllegalStateException("No words for " + relation.kind());
        };
    }

    private String fix(Relation relation) {
        String row = id(relation.row());
        String others = ids(relation.others());
        return switch (relation.kind()) {
            case IMPOSSIBLE_ROW -> "条件のどれかを見直すか、行を消してください";
            case DUPLICATE_ROW -> "片方を消してください";
            case CONTRADICTION -> "どちらが本文どおりかを確かめ、条件を分けるか片方を消してください";
            case MASKED_ROW -> "もしかして: " + row + " を " + others + " より上に置くか、" + others + " の条件を狭める";
            case SUBSUMED_ROW -> "消すか、わざと残すなら表紙に「承認」として理由を書いてください";
            case OVERLAP -> "二重に数えたり出したりしてよいか確かめ、1行にまとめてください";
            default -> "";
        };
    }

    /** What a form shows of it. */
    String shows(Relation relation) {
        String row = id(relation.row());
        return switch (relation.kind()) {
            case SUBSUMED_ROW -> table.name() + ": " + row + " が成立する票";
            case OVERLAP -> table.name() + ": " + row + " と " + ids(relation.others()) + " がどちらも成立する";
            default -> table.name() + ": " + row + " が成立しても、それで決まらない";
        };
    }
}
