package jp.hantei.rules.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import jp.hantei.rules.diagram.Diagrams;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.Function;
import jp.hantei.rules.model.HitPolicy;
import jp.hantei.rules.program.Rows;
import jp.hantei.rules.program.TableMeaning;
import jp.hantei.rules.program.Truth;

/** The rows of a decision table against each other and against all forms there can be, by its hit policy. */
final class RowCheck {
    private final Subject subject;
    private final TableMeaning meaning;
    private final DecisionTable table;
    private final RowWords words;
    private final Diagrams diagrams;
    private final int[] holds;

    RowCheck(Subject subject, TableMeaning meaning) {
        this.subject = subject;
        this.meaning = meaning;
        this.table = meaning.table().source();
        this.words = new RowWords(table);
        this.diagrams = subject.space().diagrams();
        this.holds = IntStream.range(0, meaning.rows()).map(meaning::holds).toArray();
    }

    private int[] truths() {
        return IntStream.range(0, meaning.rows()).map(meaning::truth).toArray();
    }

    List<Finding> findings() {
        HitPolicy policy = table.hitPolicy();
        if (policy == HitPolicy.FIRST) {
            return firstHit();
        }
        CollectedRows rows = new CollectedRows(diagrams, holds);
        List<Relation> relations =
                switch (policy) {
                    case HIGHEST -> rows.highest(values());
                    case TOTAL -> rows.total(values());
                    default ->
                        rows.every(table.rows().stream()
                                .map(r -> r.outcome("程度") + r.outcome("指摘"))
                                .toList());
                };
        return relations.stream().map(this::finding).toList();
    }

    private double[] values() {
        return table.rows().stream()
                .mapToDouble(row -> Double.parseDouble(row.outcome("値")))
                .toArray();
    }

    private List<Finding> firstHit() {
        FirstHitRows rows = new FirstHitRows(diagrams, truths(), Outcomes.numbers(table));
        List<Finding> findings = new ArrayList<>();
        Set<Integer> bad = new HashSet<>();
        for (Relation relation : rows.relations()) {
            bad.add(relation.row());
            findings.add(finding(relation));
        }
        for (int r = 0; r < holds.length; r++) {
            if (!bad.contains(r)) {
                partlyTaken(r, rows.decides(r), findings);
            }
        }
        if (rows.gap() != Diagrams.FALSE && !mayBeLeftOpen()) {
            gap(rows.gap(), findings);
        }
        return findings;
    }

    /** A 表_ sheet that only fills a blank item, or stands before another value, may leave cases to the doctor. */
    private boolean mayBeLeftOpen() {
        return table.kind() == DecisionTable.Kind.DERIVED
                && (subject.workbook().items().stream()
                                .anyMatch(i -> table.derived().equals(i.autofill()))
                        || subject.workbook().derived().stream()
                                .filter(d -> d.function() == Function.FIRST_VALUE)
                                .flatMap(d -> d.arguments().stream())
                                .anyMatch(a -> a.subject().equals(table.derived())));
    }

    private Finding finding(Relation relation) {
        int row = relation.row();
        Finding finding = words.finding(relation);
        if (relation.kind() == FindingKind.SUBSUMED_ROW) {
            return subject.shown(
                    finding, relation.shownBy(), words.shows(relation), run -> holds(run.rows(meaning.table()), row));
        }
        return subject.shown(finding, relation.shownBy(), words.shows(relation), run -> {
            Rows rows = run.rows(meaning.table());
            boolean others = relation.kind() != FindingKind.OVERLAP
                    || relation.others().stream().allMatch(other -> holds(rows, other));
            boolean decides = table.hitPolicy() == HitPolicy.FIRST && rows.deciding() == row;
            return holds(rows, row) && others && !decides;
        });
    }

    private static boolean holds(Rows rows, int row) {
        return rows.truth(row) == Truth.TRUE;
    }

    /** A cell of several labels, one of which rows above always take. */
    private void partlyTaken(int row, int decides, List<Finding> findings) {
        for (Condition condition : table.rows().get(row).conditions()) {
            for (Condition part : Parts.of(condition)) {
                int alone = subject.space()
                        .whereNotFalse(meaning.truth(subject.program().test(part)));
                boolean possible = diagrams.and(holds[row], alone) != Diagrams.FALSE;
                if (possible && diagrams.and(decides, alone) == Diagrams.FALSE) {
                    Finding finding = Finding.of(
                            FindingKind.MISLEADING_ROW,
                            condition.place(),
                            words.subject(row),
                            words.id(row) + " の「" + words.label(condition.subject()) + "」の「" + part.text()
                                    + "」で決まることはありません（上の行が先に受ける）",
                            condition.text(),
                            "「" + part.text() + "」を消すか、上の行の条件を狭めてください");
                    findings.add(subject.shown(
                            finding,
                            diagrams.and(holds[row], alone),
                            table.name() + ": " + words.id(row) + " が「" + part.text() + "」で成立しても、それで決まらない",
                            run -> holds(run.rows(meaning.table()), row)
                                    && run.rows(meaning.table()).deciding() != row));
                }
            }
        }
    }

    private void gap(int gap, List<Finding> findings) {
        Finding finding = Finding.of(
                FindingKind.GAP,
                table.place(),
                table.name(),
                "どの行にも当たらない票があり、そこでは決まりません",
                "",
                "行を足してください。起こり得ない組合せなら、条件のない最後の行で受けると確かです");
        Finding none = subject.shown(finding, gap, table.name() + ": どの行も成立しない", run -> {
            Rows rows = run.rows(meaning.table());
            return IntStream.range(0, rows.size()).allMatch(r -> rows.truth(r) == Truth.FALSE);
        });
        Finding shown = none.shown().isPresent()
                ? none
                : subject.shownAnswered(
                        finding,
                        gap,
                        table.name() + ": 答えはそろっているのに、どの行でも決まらない",
                        run -> run.rows(meaning.table()).deciding() < 0);
        findings.add(shown.shown()
                .map(witness -> new Finding(
                        shown.kind(),
                        shown.place(),
                        shown.subject(),
                        shown.what(),
                        new ColumnWords(subject.program(), table).of(witness),
                        shown.fix(),
                        witness,
                        null))
                .orElseGet(() -> Finding.of(
                        FindingKind.NOT_CHECKED,
                        table.place(),
                        table.name(),
                        "列の組合せとしては抜けがありますが、そうなる票を作れませんでした（計算値どうしの関係で起こらないことがあります）",
                        "",
                        "条件のない最後の行で受けると確かです")));
    }
}
