package jp.hantei.jobs;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.verify.Finding;
import jp.hantei.rules.verify.WorkbookCheck;

/** The check of every workbook of the catalog, on all processors. */
final class CheckedCatalog {
    private record Checked(String title, List<Finding> findings) {
        static Checked of(RuleWorkbook workbook) {
            return new Checked(WorkbookFileOrPack.title(workbook), WorkbookCheck.check(workbook));
        }

        boolean open() {
            return findings.stream().anyMatch(Finding::open);
        }
    }

    private final List<Checked> workbooks;

    CheckedCatalog(CatalogOption catalog) throws IOException {
        this.workbooks = WorkbookFileOrPack.each(List.of(), true, catalog).parallelStream()
                .map(Checked::of)
                .toList();
    }

    /** Prints it in the order of the catalog and gives the exit code. */
    int print(boolean json, PrintWriter out) {
        if (json) {
            Map<String, Object> all = new LinkedHashMap<>();
            workbooks.forEach(workbook -> all.put(
                    workbook.title(),
                    workbook.findings().stream().map(FindingFields::of).toList()));
            out.println(Json.pretty(all));
        } else {
            for (Checked workbook : workbooks) {
                if (!workbook.findings().isEmpty()) {
                    out.println(workbook.title());
                    FindingText.print(workbook.findings(), out);
                }
            }
            long open = workbooks.stream().filter(Checked::open).count();
            out.println(workbooks.size() + " 冊を点検しました。承認されていない指摘があるもの: " + open + " 冊");
        }
        return workbooks.stream().anyMatch(Checked::open) ? Exit.FINDINGS : Exit.OK;
    }
}
