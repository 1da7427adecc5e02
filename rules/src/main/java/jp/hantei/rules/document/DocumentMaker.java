package jp.hantei.rules.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import jp.hantei.rules.model.Criterion;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.DecisionTable.Kind;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.model.Section;
import jp.hantei.rules.problem.WorkbookException;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.verify.Finding;
import jp.hantei.rules.verify.TestRunner;

/** Puts the document together. */
final class DocumentMaker {
    private final RuleWorkbook workbook;
    private final List<Finding> findings;
    private final Optional<RuleProgram> program;
    private final Names names;
    private final CriterionTexts criteria;
    private final TableTexts tables;
    private final RowRemarks remarks;

    DocumentMaker(RuleWorkbook workbook, List<Finding> findings) {
        this.workbook = workbook;
        this.findings = findings;
        this.program = program(workbook);
        this.names = new Names(workbook);
        this.remarks =
                new RowRemarks(program.map(TestedRows::of).orElseGet(TestedRows::none), findings, OwnFile.of(workbook));
        this.criteria = new CriterionTexts(names, remarks);
        this.tables = new TableTexts(names, remarks);
    }

    /** Empty when its calculations run in a circle, which the findings say. */
    private static Optional<RuleProgram> program(RuleWorkbook workbook) {
        try {
            return Optional.of(RuleProgram.of(workbook));
        } catch (WorkbookException circle) {
            return Optional.empty();
        }
    }

    CriteriaDocument make() {
        List<TestRunner.Failure> failures =
                program.map(p -> new TestRunner(p).run().failures()).orElse(List.of());
        Set<String> reached = Reach.of(workbook);
        List<Chapter> chapters = chapters(reached);
        FormulaTexts formulas = new FormulaTexts(workbook, names, criteria, tables, remarks);
        Map<Boolean, List<FormulaText>> values = workbook.derived().stream()
                .map(formulas::of)
                .collect(Collectors.partitioningBy(f -> f.block().isEmpty() || reached.contains(f.id())));
        Map<Boolean, List<CheckText>> checks = workbook.tables(Kind.CONSISTENCY).stream()
                .flatMap(table -> tables.checks(table).stream())
                .collect(Collectors.partitioningBy(c -> c.remarks().block().isEmpty()));
        return new CriteriaDocument(
                workbook.cover(),
                workbook.meaningHash(),
                SheetProvenance.of(workbook, remarks),
                findings.stream()
                        .sorted(Comparator.comparing(f -> f.kind().grade()))
                        .toList(),
                chapters,
                values.getOrDefault(true, List.of()),
                checks.getOrDefault(true, List.of()),
                new TestTexts(names, failures).of(workbook.tests()),
                program.isPresent(),
                new Appendix(
                        untold(criterion -> true),
                        values.getOrDefault(false, List.of()),
                        checks.getOrDefault(false, List.of())));
    }

    /** The criteria in the order of reading; what only shared blocks use is left for the appendix. */
    private List<Chapter> chapters(Set<String> reached) {
        String deciding = workbook.tables(Kind.ELIGIBILITY).stream()
                .map(table -> remarks.block(table.place()))
                .findFirst()
                .orElse("");
        List<Chapter> chapters = new ArrayList<>();
        Predicate<Criterion> own = c -> remarks.block(c.place()).isEmpty();
        Predicate<Criterion> used = own.or(c -> reached.contains(c.id()));
        Predicate<Criterion> ofDiagnosis = c -> c.group() == Criterion.Group.DIAGNOSIS;
        Predicate<Criterion> ofSeverity = c -> c.group() == Criterion.Group.SEVERITY;
        chapters.add(chapter("診断基準", Kind.DIAGNOSIS, ofDiagnosis.and(used), List.of()));
        chapters.add(chapter("重症度", Kind.SEVERITY, ofSeverity.and(used), scales()));
        Predicate<Criterion> beside = c -> c.group() == Criterion.Group.BESIDE;
        Predicate<Criterion> ofVerdict = c -> remarks.block(c.place()).equals(deciding);
        chapters.add(chapter("一次判定", Kind.ELIGIBILITY, beside.and(own.or(ofVerdict)), List.of()));
        chapters.add(new Chapter("そのほかの基準", untold(own), List.of(), List.of()));
        return chapters.stream().filter(chapter -> !chapter.isEmpty()).toList();
    }

    private List<CriterionText> untold(Predicate<Criterion> which) {
        List<CriterionText> texts = new ArrayList<>();
        for (Criterion criterion : workbook.criteria()) {
            if (which.test(criterion) && !criteria.told(criterion)) {
                texts.add(criteria.of(criterion));
            }
        }
        return texts;
    }

    /** Some criteria, the steps that a table reads besides, and the table. */
    private Chapter chapter(String title, Kind kind, Predicate<Criterion> shown, List<ScaleText> scales) {
        List<DecisionTable> deciding = workbook.tables(kind);
        Set<String> read = deciding.stream()
                .flatMap(table -> table.columns().stream())
                .map(DecisionTable.Column::subject)
                .collect(Collectors.toSet());
        List<CriterionText> texts = untold(shown);
        texts.addAll(untold(c -> c.group() == Criterion.Group.STEP && read.contains(c.id())));
        return new Chapter(title, texts, deciding.stream().map(tables::of).toList(), scales);
    }

    /** The grades of what the severity section asks. */
    private List<ScaleText> scales() {
        List<ScaleText> scales = new ArrayList<>();
        workbook.items().stream()
                .filter(item -> item.section() == Section.SEVERITY)
                .forEach(item -> item.codeList()
                        .filter(list ->
                                list.codes().stream().anyMatch(c -> !c.note().isEmpty()))
                        .ifPresent(list -> scales.add(new ScaleText(item.title(), item.hint(), list.codes()))));
        return scales;
    }
}
