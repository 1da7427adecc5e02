package jp.hantei.rules.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hantei.rules.model.Application;
import jp.hantei.rules.model.CodeList;
import jp.hantei.rules.model.TestCase;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.problem.Problems;

/** Reads 試験. */
final class TestParser {
    private static final List<String> EXPECTED = List.of("診断", "重症度", "判定", "指摘", "導出");

    private final Vocabulary vocabulary;
    private final Problems problems;

    TestParser(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    List<TestCase> parse(RawSheet sheet) {
        Map<String, TestCase> cases = new LinkedHashMap<>();
        for (RawRow raw : sheet.rows()) {
            RowView row = new RowView(sheet, raw, problems);
            String id = row.required("番号");
            Map<String, String> answers = new LinkedHashMap<>();
            String base = row.text("基本");
            if (!base.isEmpty()) {
                TestCase inherited = cases.get(base);
                if (inherited == null) {
                    problems.error(row.place("基本"), "基本の試験が上にありません", base, "先に書いた試験の番号を書いてください");
                } else {
                    answers.putAll(inherited.answers());
                }
            }
            apply(row, answers);
            Application application = row.text("申請").equals("更新") ? Application.RENEWAL : Application.NEW;
            if (!row.text("申請").matches("新規|更新|")) {
                problems.error(row.place("申請"), "申請は 新規 か 更新 です", row.text("申請"), "どちらかを書いてください");
            }
            Map<String, String> expected = new LinkedHashMap<>();
            Map<String, Place> places = new LinkedHashMap<>();
            List.of("番号", "回答", "根拠").forEach(column -> places.put(column, row.place(column)));
            for (String column : EXPECTED) {
                places.put(column, row.place(column));
                if (!row.text(column).isEmpty()) {
                    expected.put(column, row.text(column));
                }
            }
            checkExpected(row);
            TestCase test = new TestCase(id, row.required("題"), application, answers, expected, row.text("根拠"), places);
            if (cases.put(id, test) != null) {
                problems.error(row.place("番号"), "試験の番号が2度使われています", id, "別の番号にしてください");
            }
        }
        return new ArrayList<>(cases.values());
    }

    private void apply(RowView row, Map<String, String> answers) {
        String text = row.text("回答");
        if (text.isEmpty()) {
            return;
        }
        for (String part : text.split("、")) {
            int equals = part.indexOf('=');
            if (equals <= 0) {
                problems.error(row.place("回答"), "回答が読めません", part, "「項目ID=答え」を「、」で区切って書いてください");
                continue;
            }
            String item = part.substring(0, equals).strip();
            String value = part.substring(equals + 1).strip();
            Subject subject = vocabulary.require(item, row.place("回答"));
            if (value.equals("空欄")) {
                answers.remove(item);
            } else if (subject != null) {
                answers.put(item, value);
                CodeList codes = subject.codes();
                boolean unknown = value.equals("不明") || value.equals("未実施");
                if (codes != null && !unknown && codes.find(value).isEmpty()) {
                    problems.error(
                            row.place("回答"),
                            "コード表にない答えです",
                            part,
                            item + " に書ける答え: " + String.join("、", codes.regularLabels()));
                }
            }
        }
    }

    private void checkExpected(RowView row) {
        expectLabel(row, "診断", vocabulary.codeList("診断カテゴリー").orElse(null));
        expectLabel(row, "重症度", vocabulary.codeList("重症度区分").orElse(null));
        String verdict = row.text("判定");
        if (!verdict.matches("該当|非該当|判定不能|")) {
            problems.error(row.place("判定"), "判定が読めません", verdict, "該当、非該当、判定不能 のどれかを書いてください");
        }
    }

    private void expectLabel(RowView row, String column, @org.jspecify.annotations.Nullable CodeList list) {
        String text = row.text(column);
        if (list != null
                && !text.isEmpty()
                && !text.equals("未確定")
                && list.byLabel(text).isEmpty()) {
            problems.error(
                    row.place(column),
                    "コード表「" + list.name() + "」にない期待です",
                    text,
                    "書ける値: " + String.join("、", list.regularLabels()) + "、未確定");
        }
    }
}
