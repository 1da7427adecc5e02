package jp.hantei.rules.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hantei.rules.model.Code;
import jp.hantei.rules.model.CodeList;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.problem.Problems;

/** Reads コード表. */
final class CodeListParser {
    private static final int LONGEST_LABEL = 100;

    private CodeListParser() {}

    static void parse(RawSheet sheet, Vocabulary vocabulary, Problems problems) {
        Map<String, List<Code>> lists = new LinkedHashMap<>();
        Map<String, Place> places = new LinkedHashMap<>();
        for (RawRow raw : sheet.rows()) {
            RowView row = new RowView(sheet, raw, problems);
            String name = row.required("コード表");
            String label = row.required("表示");
            String code = row.required("コード");
            List<Code> codes = lists.computeIfAbsent(name, k -> new ArrayList<>());
            places.putIfAbsent(name, row.place("コード表"));
            boolean sameLabel = codes.stream().anyMatch(c -> c.label().equals(label));
            if (sameLabel || codes.stream().anyMatch(c -> c.code().equals(code))) {
                problems.error(
                        row.place(sameLabel ? "表示" : "コード"),
                        "コード又は表示が重なっています",
                        code + " " + label,
                        "同じコード表の中では別のものにしてください");
            }
            if (label.matches(".*[、,;\"\\\\$|=].*")) {
                problems.error(row.place("表示"), "表示に使えない文字があります", label, "「、 , ; \" \\ $ | =」を除いてください");
            }
            if (label.length() > LONGEST_LABEL) {
                problems.error(row.place("表示"), "表示が長すぎます（" + LONGEST_LABEL + " 字まで）", label, "短くし、残りは説明に書いてください");
                continue;
            }
            String handling = row.text("扱い");
            if (!handling.isEmpty() && !handling.equals("不明")) {
                problems.error(row.place("扱い"), "扱いは空欄か「不明」です", handling, "不明・未実施の答えなら「不明」と書いてください");
            }
            codes.add(new Code(code, label, handling.equals("不明"), row.text("説明"), row.place("表示")));
        }
        lists.forEach((name, codes) -> {
            Place place = places.getOrDefault(name, sheet.place());
            if (codes.size() > 60) {
                problems.error(place, "コード表の答えが多すぎます（60まで）", name, "数値又は文字の項目にしてください");
            } else {
                vocabulary.addCodeList(new CodeList(name, codes), place);
            }
        });
    }
}
