package jp.hantei.rules.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.hantei.rules.model.CodeList;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.DecisionTable.Kind;
import jp.hantei.rules.model.Derived;
import jp.hantei.rules.model.HitPolicy;
import jp.hantei.rules.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Reads decision tables. */
final class TableParser {
    private final Vocabulary vocabulary;
    private final Problems problems;

    TableParser(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /**
     * Reads a sheet.
     *
     * @param name unique table name in the pack
     * @param derived the derived values, to find the hit policy and the outcome's type of a 表_ sheet
     */
    @Nullable
    DecisionTable parse(RawSheet sheet, String name, List<Derived> derived) {
        SheetKind kind = SheetKind.of(sheet.name()).orElseThrow();
        Optional<Derived> target = Optional.empty();
        if (kind == SheetKind.TABLE) {
            String id = sheet.name().substring(SheetKind.TABLE.sheetName().length());
            target = derived.stream()
                    .filter(d -> d.id().equals(id) && d.function() == jp.hantei.rules.model.Function.TABLE)
                    .findFirst();
            if (target.isEmpty() && vocabulary.incomplete()) {
                return null;
            }
            if (target.isEmpty()) {
                problems.error(sheet.place(), "この表を使う自動計算がありません", sheet.name(), "自動計算に関数「表」の行（ID " + id + "）を足してください");
                return null;
            }
        }
        List<DecisionTable.Column> columns = new ArrayList<>();
        int firstTail = sheet.header().size() - kind.tail().size();
        for (RawCell cell : sheet.header().subList(1, firstTail)) {
            Header header = Header.parse(cell.text()).orElseThrow();
            columns.add(new DecisionTable.Column(header.label(), header.subject(), cell.place()));
            vocabulary.require(header.subject(), cell.place());
        }
        EntryWords words = words(kind);
        Set<String> ids = new HashSet<>();
        List<DecisionTable.Row> rows = new ArrayList<>();
        for (RawRow raw : sheet.rows()) {
            rows.add(row(sheet, raw, kind, columns, words, ids, target.orElse(null)));
        }
        if (rows.isEmpty()) {
            problems.error(sheet.place(), "決定表に行がありません", sheet.name(), "行を書くか、シートを消してください");
        }
        HitPolicy policy =
                target.map(Derived::hitPolicy).orElse(kind == SheetKind.CONSISTENCY ? HitPolicy.ALL : HitPolicy.FIRST);
        return new DecisionTable(
                name, kind(kind), policy, target.map(Derived::id).orElse(""), columns, rows, sheet.place());
    }

    private static EntryWords words(SheetKind kind) {
        return switch (kind) {
            case DIAGNOSIS, SEVERITY -> EntryWords.NONE;
            case CONSISTENCY -> EntryWords.ALL;
            default -> EntryWords.PRESENCE;
        };
    }

    private static Kind kind(SheetKind kind) {
        return switch (kind) {
            case DIAGNOSIS -> Kind.DIAGNOSIS;
            case SEVERITY -> Kind.SEVERITY;
            case ELIGIBILITY -> Kind.ELIGIBILITY;
            case CONSISTENCY -> Kind.CONSISTENCY;
            default -> Kind.DERIVED;
        };
    }

    private DecisionTable.Row row(
            RawSheet sheet,
            RawRow raw,
            SheetKind kind,
            List<DecisionTable.Column> columns,
            EntryWords words,
            Set<String> ids,
            @Nullable Derived target) {
        RowView view = new RowView(sheet, raw, problems);
        String id = view.required("行");
        if (!id.isEmpty() && !id.matches("[A-Za-z][A-Za-z0-9_-]{0,19}")) {
            problems.error(view.place("行"), "行の名前が読めません", id, "「D1」のように英字で始めてください");
        } else if (!ids.add(id)) {
            problems.error(view.place("行"), "行の名前が2度使われています", id, "別の名前にしてください");
        }
        List<Condition> conditions = new ArrayList<>();
        boolean blank = true;
        for (int i = 0; i < columns.size(); i++) {
            RawCell cell = raw.cell(i + 1);
            blank &= cell.isBlank();
            DecisionTable.Column column = columns.get(i);
            if (!cell.isBlank() && vocabulary.subject(column.subject()).isPresent()) {
                Condition condition = vocabulary.condition(column.subject(), cell, words);
                if (condition != null) {
                    conditions.add(condition);
                }
            }
        }
        Map<String, String> outcomes = new LinkedHashMap<>();
        for (String column : kind.tail()) {
            outcomes.put(column, view.text(column));
        }
        checkOutcomes(view, kind, target);
        if (kind == SheetKind.CONSISTENCY && blank) {
            problems.error(view.place("行"), "条件のない整合性の行は常に出ます", id, "条件を書いてください");
        }
        return new DecisionTable.Row(id, conditions, outcomes, view.text("条文"), view.provenance(), view.place("行"));
    }

    private void checkOutcomes(RowView view, SheetKind kind, @Nullable Derived target) {
        switch (kind) {
            case DIAGNOSIS -> {
                label(view, "カテゴリー", list("診断カテゴリー", view));
                label(view, "対象", CodeList.MET);
            }
            case SEVERITY -> {
                label(view, "重症度", list("重症度区分", view));
                label(view, "対象", CodeList.MET);
            }
            case ELIGIBILITY -> {
                label(view, "判定", CodeList.VERDICT);
                view.required("理由");
            }
            case CONSISTENCY -> {
                String level = view.required("程度");
                if (!level.isEmpty() && !level.equals("矛盾") && !level.equals("注意")) {
                    problems.error(view.place("程度"), "程度は「矛盾」か「注意」です", level, "どちらかを書いてください");
                }
                view.required("指摘");
                for (String item : view.required("項目").split("、")) {
                    if (!item.isEmpty()) {
                        vocabulary.require(item, view.place("項目"));
                    }
                }
            }
            default -> {
                CodeList codes = target == null ? null : target.codes();
                if (codes != null) {
                    label(view, "値", codes);
                } else {
                    view.required("値");
                    view.decimal("値");
                }
            }
        }
    }

    private @Nullable CodeList list(String name, RowView view) {
        CodeList list = vocabulary.codeList(name).orElse(null);
        if (list == null && !vocabulary.incomplete()) {
            problems.error(view.place("行"), "コード表「" + name + "」がありません", "", "シート「コード表」に「" + name + "」を定義してください");
        }
        return list;
    }

    private void label(RowView view, String column, @Nullable CodeList list) {
        String text = view.required(column);
        if (list != null && !text.isEmpty() && list.byLabel(text).isEmpty()) {
            problems.error(
                    view.place(column),
                    "コード表「" + list.name() + "」にない値です",
                    text,
                    "書ける値: " + String.join("、", list.regularLabels()));
        }
    }
}
