package jp.hantei.rules.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.hantei.rules.problem.Problems;

/** Checks that a sheet has exactly the columns of its kind, so that parsers may rely on them. */
final class SheetShape {
    /** Excel's own limit. */
    private static final int LONGEST_NAME = 31;

    private SheetShape() {}

    /** Whether sheet and columns are as they must be; problems are added otherwise. */
    static boolean check(RawSheet sheet, Problems problems) {
        SheetKind kind = SheetKind.of(sheet.name()).orElse(null);
        if (kind == null) {
            problems.error(
                    sheet.place(), "知らないシートです", sheet.name(), "使えるシート: 表紙、コード表、様式、自動計算、基準、表_ID、診断基準、重症度、一次判定、整合性、試験");
            return false;
        }
        if (sheet.name().length() > LONGEST_NAME) {
            problems.error(
                    sheet.place(), "シートの名前が長すぎます（Excelは " + LONGEST_NAME + " 字まで）", sheet.name(), "自動計算のIDを短くしてください");
            return false;
        }
        return kind.decisionTable() ? checkTable(sheet, kind, problems) : checkList(sheet, kind, problems);
    }

    private static boolean checkList(RawSheet sheet, SheetKind kind, Problems problems) {
        List<String> wanted = kind.columns();
        boolean good = sheet.header().size() == wanted.size();
        if (!good) {
            problems.error(
                    sheet.place(), "列の数が " + sheet.header().size() + " です", "", "列は順に: " + String.join("、", wanted));
        }
        for (int i = 0; i < Math.min(wanted.size(), sheet.header().size()); i++) {
            RawCell cell = sheet.header().get(i);
            if (!cell.text().equals(wanted.get(i))) {
                problems.error(cell.place(), "見出しが違います", cell.text(), "「" + wanted.get(i) + "」と書いてください");
                good = false;
            }
        }
        return good;
    }

    private static boolean checkTable(RawSheet sheet, SheetKind kind, Problems problems) {
        int size = sheet.header().size();
        List<String> tail = kind.tail();
        if (size < 1 + tail.size() || !sheet.header().get(0).text().equals("行")) {
            problems.error(sheet.place(), "決定表の列が足りません", "", "列は順に: 行、条件（表示名 [ID]）…、" + String.join("、", tail));
            return false;
        }
        boolean good = true;
        int firstTail = size - tail.size();
        for (int i = 0; i < tail.size(); i++) {
            RawCell cell = sheet.header().get(firstTail + i);
            if (!cell.text().equals(tail.get(i))) {
                problems.error(cell.place(), "見出しが違います", cell.text(), "「" + tail.get(i) + "」と書いてください");
                good = false;
            }
        }
        Map<String, RawCell> seen = new HashMap<>();
        for (RawCell cell : sheet.header().subList(1, firstTail)) {
            Header header = Header.parse(cell.text()).orElse(null);
            if (header == null) {
                problems.error(cell.place(), "条件の列の見出しが読めません", cell.text(), "「表示名 [項目ID]」の形で書いてください");
                good = false;
            } else if (!header.toString().equals(cell.text())) {
                problems.error(cell.place(), "条件の列の見出しの書き方が違います", cell.text(), "「" + header + "」と書いてください");
                good = false;
            } else if (seen.put(header.subject(), cell) != null) {
                problems.error(cell.place(), "同じ項目の列が2つあります", cell.text(), "1つの列にまとめてください");
                good = false;
            }
        }
        return good;
    }
}
