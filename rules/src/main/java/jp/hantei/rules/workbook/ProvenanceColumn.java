package jp.hantei.rules.workbook;

import jp.hantei.rules.model.Provenance;
import jp.hantei.rules.model.ProvenanceCount;

/** Counts the column 確度 over the sheets of one workbook. */
final class ProvenanceColumn {
    private ProvenanceColumn() {}

    /** Rows that include a block or name a table say nothing of their own and are left out. */
    static ProvenanceCount count(RawWorkbook workbook) {
        ProvenanceCount count = ProvenanceCount.NONE;
        for (RawSheet sheet : workbook.sheets()) {
            int column = sheet.column("確度");
            int item = sheet.column("項目ID");
            int argument = sheet.column("引数");
            for (RawRow row : sheet.rows()) {
                boolean includes = item >= 0 && row.cell(item).text().startsWith("@");
                boolean namesTable = argument >= 0 && row.cell(argument).isBlank();
                if (column >= 0 && !includes && !namesTable) {
                    count = count.plus(Provenance.of(row.cell(column).text()).orElse(Provenance.UNVERIFIED));
                }
            }
        }
        return count;
    }
}
