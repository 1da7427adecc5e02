package jp.hantei.rules.proposal;

import java.util.ArrayList;
import java.util.List;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.synthesis.Draft;
import jp.hantei.rules.workbook.RawCell;
import jp.hantei.rules.workbook.RawRow;
import jp.hantei.rules.workbook.RawSheet;
import jp.hantei.rules.workbook.RawWorkbook;
import jp.hantei.rules.workbook.SheetKind;

/** Writes proposed test cases below those of the 試験 sheet; nothing else of the workbook changes. */
public final class TestSheet {
    private TestSheet() {}

    public static RawWorkbook add(RawWorkbook workbook, List<Proposal> proposals) {
        List<RawSheet> sheets = new ArrayList<>(workbook.sheets());
        String name = SheetKind.TESTS.sheetName();
        RawSheet old = workbook.sheet(name).orElse(null);
        if (old == null) {
            sheets.add(below(empty(workbook.file(), name), proposals));
        } else {
            sheets.set(sheets.indexOf(old), below(old, proposals));
        }
        return new RawWorkbook(workbook.file(), workbook.title(), sheets);
    }

    private static RawSheet empty(String file, String name) {
        Place place = new Place(file, name, "");
        List<RawCell> header = SheetKind.TESTS.columns().stream()
                .map(column -> new RawCell(column, place))
                .toList();
        return new RawSheet(name, header, List.of(), place);
    }

    private static RawSheet below(RawSheet sheet, List<Proposal> proposals) {
        List<RawRow> rows = new ArrayList<>(sheet.rows());
        for (Proposal proposal : proposals) {
            rows.add(new RawRow(sheet.header().stream()
                    .map(column -> new RawCell(cell(proposal, column.text()), sheet.place()))
                    .toList()));
        }
        return new RawSheet(sheet.name(), sheet.header(), rows, sheet.place());
    }

    private static String cell(Proposal proposal, String column) {
        Draft draft = proposal.draft();
        return switch (column) {
            case "番号" -> proposal.id();
            case "題" -> draft.title();
            case "基本" -> draft.base();
            case "申請" -> draft.application().label();
            case "回答" -> draft.answerCell();
            case "根拠" -> Draft.REASON;
            default -> draft.expected().getOrDefault(column, "");
        };
    }
}
