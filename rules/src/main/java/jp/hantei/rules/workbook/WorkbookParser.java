package jp.hantei.rules.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.hantei.rules.model.Cover;
import jp.hantei.rules.model.Criterion;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.Derived;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.model.TestCase;
import jp.hantei.rules.problem.Problems;

/** From raw text to the typed workbook, common blocks included. Every problem is collected, none is thrown. */
public final class WorkbookParser {
    private final CommonBlocks common;
    private final Problems problems;
    private final Vocabulary vocabulary;
    private final FormParser form;
    /** Blocks in the order of inclusion; the workbook itself is last, under the empty name. */
    private final Map<String, RawWorkbook> blocks = new LinkedHashMap<>();

    private WorkbookParser(CommonBlocks common, Problems problems) {
        this.common = common;
        this.problems = problems;
        this.vocabulary = new Vocabulary(problems);
        this.form = new FormParser(vocabulary, problems);
    }

    /**
     * Parses a workbook.
     *
     * @return the typed workbook; to be used only when {@code problems} has no error
     */
    public static RuleWorkbook parse(RawWorkbook raw, CommonBlocks common, Problems problems) {
        return new WorkbookParser(common, problems).parse(raw);
    }

    private RuleWorkbook parse(RawWorkbook raw) {
        Cover cover = CoverParser.parse(raw, problems);
        List<FormRow> formRows = new ArrayList<>();
        if (!own(raw.file()).equals("codes")) {
            common.find("codes").ifPresent(codes -> collect("codes", codes, formRows));
        }
        if (cover.scheme() == jp.hantei.rules.model.Scheme.COMMON) {
            collectContext(raw.file(), formRows);
        }
        collect("", raw, formRows);
        RawWorkbook own = blocks.remove("");
        if (own != null) {
            blocks.put("", own);
        }
        each("コード表", (name, sheet) -> CodeListParser.parse(sheet, vocabulary, problems));
        formRows.forEach(row -> form.declare(row.sheet(), row.row()));
        form.check();
        BlockParser valueBlocks = new BlockParser(vocabulary, problems);
        each("自動計算", (name, sheet) -> valueBlocks.declareDerived(sheet));
        each("基準", (name, sheet) -> valueBlocks.declareCriteria(sheet));
        List<Item> items = form.items();
        List<Derived> derived = valueBlocks.derived();
        List<Criterion> criteria = valueBlocks.criteria();
        List<DecisionTable> tables = tables(derived);
        List<TestCase> tests = raw.sheet("試験")
                .filter(sheet -> SheetShape.check(sheet, new Problems()))
                .map(sheet -> new TestParser(vocabulary, problems).parse(sheet))
                .orElse(List.of());
        RuleWorkbook workbook = new RuleWorkbook(
                cover,
                vocabulary.codeLists(),
                items,
                derived,
                criteria,
                tables,
                tests,
                raw.file(),
                MeaningHash.of(blocks.values()));
        if (!problems.hasErrors()) {
            CrossChecks.check(
                    workbook, raw, vocabulary, problems); // what is missing only counts when the rest could be read
        }
        return workbook;
    }

    /** A block that is checked by itself stands among the blocks that every form has. */
    private void collectContext(String file, List<FormRow> formRows) {
        String own = own(file);
        String basic = own.contains("paediatric") ? "paediatric_basic" : "basic";
        boolean partOfBasic = common.find(basic)
                .flatMap(block -> block.sheet("様式"))
                .map(sheet -> sheet.rows().stream()
                        .anyMatch(r -> r.cells().stream().anyMatch(c -> c.text().equals("@" + own))))
                .orElse(false);
        if (own.equals("codes") || partOfBasic) {
            return;
        }
        for (String name : List.of(basic, "institution")) {
            if (!name.equals(own)) {
                common.find(name).ifPresent(block -> collect(name, block, formRows));
            }
        }
    }

    /** Name of a block by its file. */
    private static String own(String file) {
        return file.replaceFirst("\\.[a-z]+$", "");
    }

    private record FormRow(RawSheet sheet, RawRow row) {}

    /** Takes a block in, and at its {@code @name} rows the blocks that it includes. */
    private void collect(String name, RawWorkbook block, List<FormRow> formRows) {
        blocks.put(name, block);
        Set<String> seen = new java.util.HashSet<>();
        for (RawSheet sheet : block.sheets()) {
            if (!seen.add(sheet.name())) {
                problems.error(sheet.place(), "同じ名前のシートが2つあります", sheet.name(), "1つにまとめてください");
            }
            if (!SheetShape.check(sheet, problems)) {
                vocabulary.missSome();
            }
        }
        Optional<RawSheet> items = block.sheet("様式").filter(s -> SheetShape.check(s, new Problems()));
        if (items.isEmpty()) {
            return;
        }
        RawSheet sheet = items.get();
        int idColumn = sheet.column("項目ID");
        for (RawRow row : sheet.rows()) {
            RawCell id = row.cell(idColumn);
            if (!id.text().startsWith("@")) {
                formRows.add(new FormRow(sheet, row));
                continue;
            }
            String wanted = id.text().substring(1);
            if (blocks.containsKey(wanted)) {
                continue; // a block that two others include stands where it was first included
            }
            common.find(wanted).ifPresentOrElse(included -> collect(wanted, included, formRows), () -> {
                vocabulary.missSome();
                problems.error(id.place(), "共通ブロックがありません", id.text(), "disease-catalog/common にある名前を書いてください");
            });
        }
    }

    private interface SheetConsumer {
        void accept(String block, RawSheet sheet);
    }

    private void each(String sheetName, SheetConsumer consumer) {
        blocks.forEach((name, block) -> block.sheet(sheetName)
                .filter(sheet -> SheetShape.check(sheet, new Problems()))
                .ifPresent(sheet -> consumer.accept(name, sheet)));
    }

    private List<DecisionTable> tables(List<Derived> derived) {
        TableParser parser = new TableParser(vocabulary, problems);
        List<DecisionTable> tables = new ArrayList<>();
        Map<String, RawSheet> named = new LinkedHashMap<>();
        blocks.forEach((block, workbook) -> {
            for (RawSheet sheet : workbook.sheets()) {
                boolean table =
                        SheetKind.of(sheet.name()).map(SheetKind::decisionTable).orElse(false);
                if (table && SheetShape.check(sheet, new Problems())) {
                    String name =
                            block.isEmpty() || !sheet.name().equals("整合性") ? sheet.name() : sheet.name() + "@" + block;
                    if (named.put(name, sheet) != null) {
                        problems.error(sheet.place(), "同じ表が共通ブロックにもあります", sheet.name(), "どちらかを消してください");
                    }
                }
            }
        });
        named.forEach((name, sheet) -> {
            DecisionTable table = parser.parse(sheet, name, derived);
            if (table != null) {
                tables.add(table);
            }
        });
        return tables;
    }
}
