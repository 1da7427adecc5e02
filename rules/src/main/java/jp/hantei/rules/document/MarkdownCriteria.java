package jp.hantei.rules.document;

import java.util.ArrayList;
import java.util.List;

/** Criteria, tables, formulas and consistency as Markdown. */
final class MarkdownCriteria {
    private final MarkdownPage page;

    MarkdownCriteria(MarkdownPage page) {
        this.page = page;
    }

    void chapter(Chapter chapter) {
        page.heading(2, chapter.title());
        chapter.criteria().forEach(this::criterion);
        chapter.tables().forEach(table -> {
            page.heading(3, "表 " + table.title() + shared(table.block()));
            page.paragraph(table.lead());
            table(table);
        });
        for (ScaleText scale : chapter.scales()) {
            page.heading(3, "尺度 " + scale.title());
            if (!scale.hint().isEmpty()) {
                page.paragraph(scale.hint());
            }
            scale.grades().forEach(code -> page.bullet(0, MarkdownDocument.grade(code)));
        }
    }

    void criterion(CriterionText criterion) {
        page.heading(3, criterion.label() + shared(criterion.block()));
        page.paragraph(criterion.lead() + "。　`" + criterion.id() + "`");
        criterion.lines().forEach(line -> line(0, line));
    }

    private static String shared(String block) {
        return block.isEmpty() ? "" : "（共通 " + block + "）";
    }

    private void line(int depth, Line line) {
        String words = line.inner().isEmpty() ? line.words() : line.words() + "：" + line.lead();
        String hint = line.hint().isEmpty() ? "" : "（" + line.hint() + "）";
        page.bullet(depth, words + hint + "　［" + String.join("・", remarks(line.remarks())) + "］");
        line.remarks().findings().forEach(finding -> page.bullet(depth + 1, MarkdownDocument.finding(finding)));
        line.inner().forEach(inner -> line(depth + 1, inner));
    }

    private static List<String> remarks(Remarks remarks) {
        List<String> said = new ArrayList<>();
        if (!remarks.clause().isEmpty()) {
            said.add(remarks.clause());
        }
        said.add(remarks.provenance().label());
        if (!remarks.testsInWords().isEmpty()) {
            said.add("試験 " + remarks.testsInWords());
        }
        return said;
    }

    private void table(TableText table) {
        List<String> head = new ArrayList<>(List.of("行"));
        head.addAll(table.narrow() ? table.columns() : List.of("条件"));
        head.addAll(table.outcomes());
        head.addAll(List.of("条文", "確度", "試験"));
        page.tableHead(head.toArray(String[]::new));
        for (TableText.Row row : table.rows()) {
            List<String> cells = new ArrayList<>(List.of(row.name()));
            cells.addAll(table.narrow() ? row.cells() : List.of(row.words()));
            cells.addAll(row.outcomes());
            cells.addAll(marks(row.remarks()));
            page.tableRow(cells.toArray(String[]::new));
        }
        table.rows().forEach(row -> found(row.name(), row.remarks()));
    }

    private static List<String> marks(Remarks remarks) {
        return List.of(remarks.clause(), remarks.provenance().label(), remarks.testsInWords());
    }

    private void found(String row, Remarks remarks) {
        remarks.findings().forEach(finding -> page.bullet(0, row + " " + MarkdownDocument.finding(finding)));
    }

    void formula(FormulaText formula) {
        String unit = formula.unit().isEmpty() ? "" : "（" + formula.unit() + "）";
        page.heading(3, formula.label() + unit + shared(formula.block()));
        Remarks remarks = formula.remarks();
        String marks = remarks == null ? "" : "　［" + String.join("・", remarks(remarks)) + "］";
        page.paragraph(formula.words() + marks + "　`" + formula.id() + "`");
        formula.lines().forEach(line -> line(0, line));
        TableText table = formula.table();
        if (table != null) {
            table(table);
        }
    }

    void checkTable(List<CheckText> checks) {
        if (checks.isEmpty()) {
            return;
        }
        page.tableHead("行", "条件", "程度", "指摘", "条文", "確度", "試験");
        for (CheckText check : checks) {
            List<String> marks = marks(check.remarks());
            page.tableRow(
                    check.name(),
                    check.words(),
                    check.level(),
                    check.message(),
                    marks.get(0),
                    marks.get(1),
                    marks.get(2));
        }
        checks.forEach(check -> found(check.name(), check.remarks()));
    }
}
