package jp.hantei.rules.verify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.hantei.rules.diagram.TooLarge;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Table;
import org.jspecify.annotations.Nullable;

/**
 * Verifies a workbook for every form there can be: rows, columns, conditions, criteria and results, through 自動計算, 診断, 重症度
 * and 一次判定 together. What says "never" has been proved for all answers; what says "here" comes with a form. What would take
 * too much is left out and said so.
 */
public final class Verifier {
    /** Diagram nodes of one workbook; about 100 MB. */
    static final int NODES = 2_000_000;

    private static final Set<FindingKind> BOTH = Set.of(FindingKind.IDLE_COLUMN, FindingKind.SUBSUMED_ROW);

    private static final Set<FindingKind> DEAD = Set.of(
            FindingKind.IMPOSSIBLE_ROW, FindingKind.MASKED_ROW, FindingKind.DUPLICATE_ROW, FindingKind.CONTRADICTION);

    private final RuleProgram program;
    private final Subject subject;
    private final List<Finding> findings = new ArrayList<>();
    private final int nodes;
    private @Nullable Subject unfinished;
    private @Nullable Subject unsaid;

    private Verifier(RuleProgram program, int nodes) {
        this.program = program;
        this.nodes = nodes;
        this.subject = Subject.of(program, nodes);
    }

    /** The findings of the workbook's own sheets, those of the tests left out. */
    public static List<Finding> verify(RuleProgram program) {
        return verify(program, NODES);
    }

    static List<Finding> verify(RuleProgram program, int nodes) {
        return new Verifier(program, nodes).run();
    }

    private List<Finding> run() {
        Place whole = Place.ofFile(program.workbook().file());
        part("一次判定", whole, () -> {
            subject.meaning().orderByVerdict();
            return List.of();
        });
        part("条件の範囲", whole, () -> new ConditionCheck(subject).findings());
        part("基準と自動計算", whole, () -> new CriterionCheck(subject).findings());
        for (Table table : program.tables()) {
            DecisionTable source = table.source();
            if (program.workbook().own(source.place())) {
                part(source.name() + " の行", source.place(), () -> rows(table));
                part(source.name() + " の列", source.place(), () -> columns(table));
            }
        }
        part("結果", whole, () -> new ResultCheck(subject).findings());
        part("尋ね方", whole, () -> new AskedCheck(subject).findings());
        findings.addAll(new UsageCheck(program.workbook()).findings());
        return new ArrayList<>(new LinkedHashSet<>(findings));
    }

    private List<Finding> rows(Table table) {
        ConditionCheck conditions = new ConditionCheck(subject);
        List<Finding> rows = new ArrayList<>();
        List<Finding> all = withDead(
                table,
                alsoOnUnfinishedForms(
                        new RowCheck(subject, subject.meaning().table(table)).findings(),
                        other -> new RowCheck(other, other.meaning().table(table)).findings()));
        for (Finding finding : all) {
            boolean named = finding.kind() == FindingKind.IMPOSSIBLE_ROW
                    && table.source().rows().stream()
                            .filter(row -> row.place().equals(finding.place()))
                            .flatMap(row -> row.conditions().stream())
                            .anyMatch(conditions::impossible);
            if (!named) {
                rows.add(finding); // a row that one condition makes impossible is named at that cell
            }
        }
        return rows;
    }

    /**
     * With the rows that seem alive only because the table takes cases of open labels that follow from one blank for
     * independent of each other.
     */
    private List<Finding> withDead(Table table, List<Finding> found) {
        if (!subject.meaning().table(table).independentCases()) {
            return found;
        }
        Subject other = unsaid();
        List<Finding> dead = new RowCheck(other, other.meaning().table(table))
                .findings().stream()
                        .filter(finding -> DEAD.contains(finding.kind()))
                        .filter(finding -> found.stream()
                                .noneMatch(f ->
                                        DEAD.contains(f.kind()) && f.subject().equals(finding.subject())))
                        .toList();
        List<Finding> all = new ArrayList<>(found);
        all.removeIf(finding -> dead.stream().anyMatch(d -> d.subject().equals(finding.subject())));
        all.addAll(dead);
        return all;
    }

    private Subject unsaid() {
        Subject made = unsaid;
        if (made == null) {
            made = Subject.withUnsaid(program, nodes);
            made.meaning().orderByVerdict();
            unsaid = made;
        }
        return made;
    }

    private List<Finding> columns(Table table) {
        List<Finding> found = new ColumnCheck(subject, subject.meaning().table(table)).findings();
        return alsoOnUnfinishedForms(
                found, other -> new ColumnCheck(other, other.meaning().table(table)).findings());
    }

    /** Rows and columns that change nothing on answered forms may still keep an unfinished one open: then they stay. */
    private static List<Finding> onBoth(List<Finding> answered, List<Finding> unfinished) {
        return answered.stream()
                .filter(finding -> !BOTH.contains(finding.kind())
                        || unfinished.stream()
                                .anyMatch(u ->
                                        u.kind() == finding.kind() && u.place().equals(finding.place())))
                .toList();
    }

    private List<Finding> alsoOnUnfinishedForms(List<Finding> found, Function<Subject, List<Finding>> check) {
        boolean doubtful = found.stream().anyMatch(finding -> BOTH.contains(finding.kind()));
        return doubtful ? onBoth(found, check.apply(unfinished())) : found;
    }

    private Subject unfinished() {
        Subject made = unfinished;
        if (made == null) {
            made = Subject.withBlanks(program, nodes);
            made.meaning().orderByVerdict();
            unfinished = made;
        }
        return made;
    }

    private void part(String name, Place place, Supplier<List<Finding>> part) {
        try {
            findings.addAll(part.get());
        } catch (TooLarge e) {
            findings.add(Finding.of(
                    FindingKind.NOT_CHECKED,
                    place,
                    name,
                    name + "は調べていません（答えの組合せの図が " + e.limit() + " 節点を超えた）",
                    "",
                    "途中の基準や自動計算にまとめると調べられます"));
        }
    }
}
