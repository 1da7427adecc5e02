package jp.hantei.rules.small;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import jp.hantei.rules.model.Argument;
import jp.hantei.rules.model.CellTest;
import jp.hantei.rules.model.CellTest.Interval;
import jp.hantei.rules.model.Code;
import jp.hantei.rules.model.CodeList;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.model.Cover;
import jp.hantei.rules.model.Criterion;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.DecisionTable.Kind;
import jp.hantei.rules.model.Derived;
import jp.hantei.rules.model.Function;
import jp.hantei.rules.model.HitPolicy;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.ItemType;
import jp.hantei.rules.model.Provenance;
import jp.hantei.rules.model.Requirement;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.model.Scheme;
import jp.hantei.rules.model.Section;
import jp.hantei.rules.problem.Place;

/** Random small workbooks whose forms can be counted one by one: a few items, criteria, and a table of every kind. */
public final class SmallWorkbooks {
    static final String FILE = "small.xlsx";
    private static final CodeList FINDING = new CodeList(
            "有無",
            List.of(new Code("1", "あり", false, ""), new Code("2", "なし", false, ""), new Code("3", "不明", true, "")));
    private static final CodeList GRADE = new CodeList(
            "度",
            List.of(new Code("0", "0度", false, ""), new Code("1", "1度", false, ""), new Code("2", "2度", false, "")));
    private static final CodeList CATEGORY = list("診断カテゴリー", "Definite", "Probable", "非該当の診断");
    private static final CodeList SEVERITY = list("重症度区分", "重症", "軽症");

    private final Random random;
    private int line;

    public SmallWorkbooks(Random random) {
        this.random = random;
    }

    private static CodeList list(String name, String... labels) {
        List<Code> codes = new ArrayList<>();
        for (String label : labels) {
            codes.add(new Code(String.valueOf(codes.size() + 1), label, false, ""));
        }
        return new CodeList(name, codes);
    }

    /** A workbook with one table of the given kind and policy over two to four items. */
    public RuleWorkbook table(Kind kind, HitPolicy policy) {
        List<Item> items = items(2 + random.nextInt(3));
        List<Derived> derived = kind == Kind.DERIVED ? List.of(tableValue("points", policy)) : List.of();
        List<String> subjects = items.stream().map(Item::id).toList();
        return workbook(items, derived, List.of(), List.of(table(kind, policy, subjects, items, List.of())));
    }

    /** A workbook with criteria, a count, diagnosis, severity, verdict and consistency rows. */
    public RuleWorkbook chain() {
        List<Item> items = items(3 + random.nextInt(2));
        List<Criterion> criteria = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            criteria.add(criterion("c" + i, items));
        }
        List<Derived> derived = List.of(count("count", items));
        List<String> own = new ArrayList<>(items.stream().map(Item::id).toList());
        criteria.forEach(c -> own.add(c.id()));
        own.add("count");
        List<DecisionTable> tables = List.of(
                table(Kind.DIAGNOSIS, HitPolicy.FIRST, pick(own, 3), items, derived),
                table(Kind.SEVERITY, HitPolicy.FIRST, pick(own, 2), items, derived),
                table(
                        Kind.ELIGIBILITY,
                        HitPolicy.FIRST,
                        List.of("diagnosis_met", "severity_met", own.get(0)),
                        items,
                        derived),
                table(Kind.CONSISTENCY, HitPolicy.ALL, pick(own, 2), items, derived));
        return workbook(items, derived, criteria, tables);
    }

    private List<String> pick(List<String> from, int count) {
        Set<String> picked = new LinkedHashSet<>();
        while (picked.size() < count) {
            picked.add(from.get(random.nextInt(from.size())));
        }
        return List.copyOf(picked);
    }

    static RuleWorkbook workbook(
            List<Item> items, List<Derived> derived, List<Criterion> criteria, List<DecisionTable> tables) {
        Cover cover = new Cover(
                "001",
                "小",
                "",
                "",
                "",
                Scheme.INTRACTABLE,
                "2024-04",
                null,
                null,
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of());
        List<CodeList> lists = List.of(FINDING, GRADE, CATEGORY, SEVERITY);
        return new RuleWorkbook(cover, lists, items, derived, criteria, tables, List.of(), FILE, "0".repeat(64));
    }

    private List<Item> items(int count) {
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int type = random.nextInt(3);
            items.add(item("i" + i, type == 0 ? FINDING : type == 1 ? GRADE : null));
        }
        return items;
    }

    private Item item(String id, @org.jspecify.annotations.Nullable CodeList codes) {
        return new Item(
                id,
                Section.DIAGNOSIS,
                "",
                "",
                id,
                codes == null ? ItemType.INTEGER : ItemType.CODE,
                codes,
                "",
                codes == null ? BigDecimal.ZERO : null,
                codes == null ? BigDecimal.valueOf(4) : null,
                null,
                Requirement.OPTIONAL,
                Requirement.OPTIONAL,
                List.of(),
                null,
                false,
                "",
                Provenance.CONFIRMED,
                place("様式"));
    }

    private Place place(String sheet) {
        return new Place(FILE, sheet, "A" + ++line);
    }

    private Criterion criterion(String id, List<Item> items) {
        List<Argument> rows = new ArrayList<>();
        int size = 1 + random.nextInt(3);
        for (int i = 0; i < size; i++) {
            Item item = items.get(random.nextInt(items.size()));
            rows.add(argument(item, ""));
        }
        return new Criterion(id, id, Criterion.Group.DIAGNOSIS, 1 + random.nextInt(size), rows, place("基準"));
    }

    private Argument argument(Item item, String value) {
        Condition condition = condition(item.id(), item, false, List.of());
        return new Argument(item.id(), condition, value, "", Provenance.CONFIRMED, condition.place());
    }

    private Derived count(String id, List<Item> items) {
        List<Argument> rows = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            rows.add(argument(items.get(random.nextInt(items.size())), ""));
        }
        return new Derived(id, id, Function.COUNT, "", null, null, HitPolicy.FIRST, rows, place("自動計算"));
    }

    private Derived tableValue(String id, HitPolicy policy) {
        CodeList codes = policy == HitPolicy.FIRST ? GRADE : null;
        return new Derived(id, id, Function.TABLE, "", codes, null, policy, List.of(), place("自動計算"));
    }

    private DecisionTable table(
            Kind kind, HitPolicy policy, List<String> subjects, List<Item> items, List<Derived> derived) {
        String name =
                switch (kind) {
                    case DERIVED -> "表_points";
                    case DIAGNOSIS -> "診断基準";
                    case SEVERITY -> "重症度";
                    case ELIGIBILITY -> "一次判定";
                    case CONSISTENCY -> "整合性";
                };
        List<DecisionTable.Column> columns = subjects.stream()
                .map(s -> new DecisionTable.Column(s, s, place(name)))
                .toList();
        List<DecisionTable.Row> rows = new ArrayList<>();
        int size = 2 + random.nextInt(4);
        for (int r = 0; r < size; r++) {
            rows.add(row(name, kind, policy, "R" + (r + 1), subjects, items, derived));
        }
        return new DecisionTable(
                name, kind, policy, kind == Kind.DERIVED ? "points" : "", columns, rows, new Place(FILE, name, ""));
    }

    private DecisionTable.Row row(
            String name,
            Kind kind,
            HitPolicy policy,
            String id,
            List<String> subjects,
            List<Item> items,
            List<Derived> derived) {
        boolean presence = kind != Kind.DIAGNOSIS && kind != Kind.SEVERITY;
        List<Condition> conditions = new ArrayList<>();
        for (String subject : subjects) {
            if (random.nextInt(3) > 0) {
                Item item = items.stream()
                        .filter(i -> i.id().equals(subject))
                        .findFirst()
                        .orElse(null);
                conditions.add(condition(subject, item, presence && item != null, derived));
            }
        }
        if (kind == Kind.CONSISTENCY && conditions.isEmpty()) {
            conditions.add(condition(subjects.get(0), items.get(0), false, derived));
        }
        return new DecisionTable.Row(id, conditions, outcomes(kind, policy), "", Provenance.CONFIRMED, place(name));
    }

    /** Another row for a table. */
    DecisionTable.Row other(DecisionTable table, DecisionTable.Row row, RuleWorkbook workbook) {
        List<String> subjects =
                table.columns().stream().map(DecisionTable.Column::subject).toList();
        return row(
                table.name(),
                table.kind(),
                table.hitPolicy(),
                row.id(),
                subjects,
                workbook.items(),
                workbook.derived());
    }

    private Map<String, String> outcomes(Kind kind, HitPolicy policy) {
        Map<String, String> outcomes = new LinkedHashMap<>();
        switch (kind) {
            case DIAGNOSIS -> {
                outcomes.put("カテゴリー", any(CATEGORY));
                outcomes.put("対象", any(CodeList.MET));
            }
            case SEVERITY -> {
                outcomes.put("重症度", any(SEVERITY));
                outcomes.put("対象", any(CodeList.MET));
            }
            case ELIGIBILITY -> {
                outcomes.put("判定", any(CodeList.VERDICT));
                outcomes.put("理由", "理由");
            }
            case CONSISTENCY -> {
                outcomes.put("程度", "矛盾");
                outcomes.put("指摘", "指摘" + random.nextInt(2));
                outcomes.put("項目", "i0");
            }
            default -> outcomes.put("値", policy == HitPolicy.FIRST ? any(GRADE) : String.valueOf(random.nextInt(4)));
        }
        return outcomes;
    }

    private String any(CodeList list) {
        return list.regularLabels().get(random.nextInt(list.regularLabels().size()));
    }

    private Condition condition(
            String subject, @org.jspecify.annotations.Nullable Item item, boolean presence, List<Derived> derived) {
        CellTest test;
        boolean count = derived.stream().anyMatch(d -> d.id().equals(subject));
        if (presence && random.nextInt(6) == 0) {
            test = random.nextBoolean() ? new CellTest.Blank() : new CellTest.Entered();
        } else if (count || (item != null && item.codes() == null)) {
            test = new CellTest.InRange(List.of(interval()));
        } else {
            CodeList codes = item == null || item.codes() == null ? CodeList.MET : item.codes();
            Set<String> labels = new LinkedHashSet<>();
            int size = 1 + random.nextInt(codes.regular().size());
            while (labels.size() < size) {
                labels.add(any(codes));
            }
            test = new CellTest.OneOf(labels);
        }
        return new Condition(subject, test, text(test), place("cell"));
    }

    private static String text(CellTest test) {
        return test instanceof CellTest.OneOf labels
                ? String.join("、", labels.labels().stream().sorted().toList())
                : test.toString();
    }

    private Interval interval() {
        int from = random.nextInt(6);
        double inf = Double.POSITIVE_INFINITY;
        return switch (random.nextInt(5)) {
            case 0 -> new Interval(from, true, inf, false);
            case 1 -> new Interval(from, false, inf, false);
            case 2 -> new Interval(-inf, false, from, true);
            case 3 -> new Interval(-inf, false, from, false);
            default -> new Interval(from, true, from + random.nextInt(3), random.nextBoolean());
        };
    }
}
