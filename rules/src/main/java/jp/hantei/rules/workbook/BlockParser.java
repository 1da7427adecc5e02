package jp.hantei.rules.workbook;

import java.util.ArrayList;
import java.util.List;
import jp.hantei.rules.model.Argument;
import jp.hantei.rules.model.CodeList;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.model.Criterion;
import jp.hantei.rules.model.Derived;
import jp.hantei.rules.model.Function;
import jp.hantei.rules.model.HitPolicy;
import jp.hantei.rules.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Reads 自動計算 and 基準, where one value is a block of rows and only its first row carries the ID. */
final class BlockParser {
    private final Vocabulary vocabulary;
    private final Problems problems;
    private final List<List<RowView>> derivedBlocks = new ArrayList<>();
    private final List<List<RowView>> criterionBlocks = new ArrayList<>();

    BlockParser(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    void declareDerived(RawSheet sheet) {
        for (List<RowView> block : blocks(sheet)) {
            derivedBlocks.add(block);
            RowView head = block.get(0);
            CodeList codes = codes(head);
            Subject.Kind kind = codes != null
                    ? Subject.Kind.CODE
                    : head.text("コード表").isEmpty() ? Subject.Kind.NUMBER : Subject.Kind.UNREAD;
            vocabulary.addSubject(new Subject(head.text("ID"), head.required("表示名"), kind, codes), head.place("ID"));
        }
    }

    void declareCriteria(RawSheet sheet) {
        for (List<RowView> block : blocks(sheet)) {
            criterionBlocks.add(block);
            RowView head = block.get(0);
            vocabulary.addSubject(
                    new Subject(head.text("ID"), head.required("表示名"), Subject.Kind.CODE, CodeList.MET),
                    head.place("ID"));
        }
    }

    private List<List<RowView>> blocks(RawSheet sheet) {
        List<List<RowView>> blocks = new ArrayList<>();
        for (RawRow raw : sheet.rows()) {
            RowView row = new RowView(sheet, raw, problems);
            if (!row.text("ID").isEmpty()) {
                blocks.add(new ArrayList<>());
            } else if (blocks.isEmpty()) {
                problems.error(row.place("ID"), "最初の行にIDがありません", "", "IDを書いてください");
                blocks.add(new ArrayList<>());
            }
            blocks.get(blocks.size() - 1).add(row);
        }
        return blocks;
    }

    private @Nullable CodeList codes(RowView head) {
        RawCell cell = head.cell("コード表");
        if (cell.isBlank()) {
            return null;
        }
        CodeList list = vocabulary.codeList(cell.text()).orElse(null);
        if (list == null && !vocabulary.incomplete()) {
            problems.error(cell.place(), "ないコード表です", cell.text(), "シート「コード表」で定義してください");
        }
        return list;
    }

    List<Derived> derived() {
        List<Derived> all = new ArrayList<>();
        for (List<RowView> block : derivedBlocks) {
            Derived derived = derived(block);
            if (derived != null) {
                all.add(derived);
            }
        }
        return all;
    }

    private @Nullable Derived derived(List<RowView> block) {
        RowView head = block.get(0);
        Function function = Function.of(head.required("関数")).orElse(null);
        if (function == null) {
            problems.error(
                    head.place("関数"), "ない関数です", head.text("関数"), "使える関数: " + String.join("、", Function.labels()));
            return null;
        }
        CodeList codes = vocabulary.subject(head.text("ID")).map(Subject::codes).orElse(null);
        if (function == Function.CLASSIFY && codes == null && head.text("コード表").isEmpty()) {
            problems.error(head.place("コード表"), "区分にはコード表が要ります", head.text("ID"), "結果のコード表の名前を書いてください");
        }
        HitPolicy policy = HitPolicy.FIRST;
        List<Argument> arguments = new ArrayList<>();
        if (function == Function.TABLE) {
            policy = HitPolicy.of(head.text("条件")).orElse(HitPolicy.ALL);
            if (policy == HitPolicy.ALL || block.size() > 1) {
                problems.error(head.place("条件"), "表の採り方が読めません", head.text("条件"), "1行だけにし、条件に 先勝ち、最大、合計 のどれかを書いてください");
            }
        } else {
            for (RowView row : block) {
                Argument argument = argument(row, function.takesCondition(), function.takesValue());
                if (argument != null) {
                    checkValue(row, argument, function, codes);
                    arguments.add(argument);
                }
            }
            if (function.arity() >= 0 && block.size() != function.arity()) {
                problems.error(
                        head.place("引数"),
                        "引数の数が違います",
                        String.valueOf(block.size()),
                        function.label() + " の引数は " + function.arity() + " 行です");
            }
            if (function.arity() >= 0 && arguments.size() != function.arity()) {
                return null;
            }
        }
        return new Derived(
                head.text("ID"),
                head.text("表示名"),
                function,
                head.text("単位"),
                codes,
                head.digits("小数"),
                policy,
                arguments,
                head.place("ID"));
    }

    private void checkValue(RowView row, Argument argument, Function function, @Nullable CodeList codes) {
        if (!function.takesValue()) {
            if (!row.text("値").isEmpty()) {
                problems.error(row.place("値"), function.label() + " に値は要りません", row.text("値"), "値を消してください");
            }
        } else if (function == Function.CLASSIFY) {
            if (codes != null && codes.byLabel(argument.value()).isEmpty()) {
                problems.error(
                        row.place("値"),
                        "コード表にない値です",
                        argument.value(),
                        "書ける値: " + String.join("、", codes.regularLabels()));
            }
        } else if (function == Function.CONVERT) {
            checkFactor(row, argument.value());
        } else if (!argument.value().matches("-?\\d{1,6}(\\.\\d{1,3})?")) {
            problems.error(row.place("値"), "点が読めません", argument.value(), "半角の数を書いてください");
        }
    }

    private void checkFactor(RowView row, String factor) {
        boolean number = factor.matches("-?\\d{1,6}(\\.\\d{1,9})?");
        if (!number || Double.parseDouble(factor) == 0) {
            problems.error(row.place("値"), "掛ける数が読めません", factor, "0 でない半角の数を書いてください（10 で割るなら 0.1）");
        }
    }

    private @Nullable Argument argument(RowView row, boolean takesCondition, boolean takesValue) {
        RawCell subject = row.cell("引数");
        RawCell test = row.cell("条件");
        if (subject.isBlank()) {
            problems.error(subject.place(), "引数が空欄です", "", "項目IDを書いてください");
            return null;
        }
        if (vocabulary.require(subject.text(), subject.place()) == null) {
            return null;
        }
        Condition condition = null;
        if (!takesCondition) {
            if (!test.isBlank()) {
                problems.error(test.place(), "この関数に条件は要りません", test.text(), "条件を消してください");
            }
        } else if (test.isBlank()) {
            problems.error(test.place(), "条件が空欄です", "", "「あり」「>=3」などを書いてください");
            return null;
        } else {
            condition = vocabulary.condition(subject.text(), test, EntryWords.NONE);
            if (condition == null) {
                return null;
            }
        }
        String value = takesValue ? row.text("値") : "";
        return new Argument(subject.text(), condition, value, row.text("条文"), row.provenance(), subject.place());
    }

    List<Criterion> criteria() {
        List<Criterion> all = new ArrayList<>();
        for (List<RowView> block : criterionBlocks) {
            RowView head = block.get(0);
            List<Argument> arguments = new ArrayList<>();
            for (RowView row : block) {
                Argument argument = argument(row, true, false);
                if (argument != null) {
                    arguments.add(argument);
                }
            }
            int needed = needed(head, block.size());
            if (arguments.size() == block.size() && needed > 0) {
                Criterion.Group group =
                        head.oneOf("区分", Criterion.Group::of, Criterion.Group.STEP, "診断基準、重症度、あわせて、又は空欄");
                all.add(new Criterion(head.text("ID"), head.text("表示名"), group, needed, arguments, head.place("ID")));
            }
        }
        return all;
    }

    private int needed(RowView head, int rows) {
        String text = head.required("成立");
        int needed =
                switch (text) {
                    case "すべて" -> rows;
                    case "いずれか" -> 1;
                    default -> text.matches("[1-9]\\d?以上") ? Integer.parseInt(text.replace("以上", "")) : 0;
                };
        if (needed == 0 || needed > rows) {
            problems.error(head.place("成立"), "成立の書き方が読めません", text, "すべて、いずれか、又は「2以上」（行の数 " + rows + " まで）");
            return 0;
        }
        return needed;
    }
}
