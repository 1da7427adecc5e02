package jp.hantei.rules.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import jp.hantei.rules.model.CodeList;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.ItemType;
import jp.hantei.rules.model.Requirement;
import jp.hantei.rules.model.Section;
import jp.hantei.rules.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Reads 様式 rows into items: first their names (so that cells may refer to them), then the rest. */
final class FormParser {
    private static final String TYPES = "選択、数値、整数、年月日、年月、文字";

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final List<Declared> rows = new ArrayList<>();

    /**
     * A row whose type was read.
     *
     * @param readable whether it says which answers the item takes; what is wrong with these is reported once, here
     */
    private record Declared(RowView row, ItemType type, boolean readable) {}

    FormParser(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** Notes a row; its id becomes known. */
    void declare(RawSheet sheet, RawRow raw) {
        RowView row = new RowView(sheet, raw, problems);
        ItemType type = row.oneOf("型", ItemType::of, ItemType.TEXT, TYPES);
        boolean readable = ItemType.of(row.text("型")).isPresent()
                && (type != ItemType.CODE
                        || vocabulary.codeList(row.text("コード表")).isPresent());
        rows.add(new Declared(row, type, readable));
        Subject.Kind kind = readable ? kind(type) : Subject.Kind.UNREAD;
        vocabulary.addSubject(
                new Subject(row.required("項目ID"), row.required("表示名"), kind, readable ? codes(row, type) : null),
                row.place("項目ID"));
    }

    private static Subject.Kind kind(ItemType type) {
        return switch (type) {
            case CODE -> Subject.Kind.CODE;
            case TEXT -> Subject.Kind.TEXT;
            case DATE, MONTH -> Subject.Kind.DATE;
            case NUMBER, INTEGER -> Subject.Kind.NUMBER;
        };
    }

    /** The items, in order; to be called when every block has declared its names. */
    List<Item> items() {
        return rows.stream().map(this::item).toList();
    }

    private Item item(Declared declared) {
        RowView row = declared.row();
        ItemType type = declared.type();
        BigDecimal min = row.decimal("下限");
        BigDecimal max = row.decimal("上限");
        if (min != null && max != null && min.compareTo(max) > 0) {
            problems.error(row.place("下限"), "下限が上限より大きくなっています", min + " > " + max, "下限と上限を見直してください");
        }
        return new Item(
                row.text("項目ID"),
                row.oneOf("節", Section::of, Section.BASIC, "基本情報、診断基準、重症度分類、研究調査、人工呼吸器、医療機関"),
                row.text("見出し"),
                row.text("番号"),
                row.text("表示名"),
                type,
                codes(row, type),
                row.text("単位"),
                min,
                max,
                row.digits("小数"),
                row.oneOf("新規", Requirement::of, Requirement.OPTIONAL, "必須、任意、不要"),
                row.oneOf("更新", Requirement::of, Requirement.OPTIONAL, "必須、任意、不要"),
                ShownWhen.read(row.cell("表示条件"), vocabulary, problems),
                autofill(row),
                row.oneOf("引継ぎ", FormParser::carriedOver, false, "可、再入力"),
                row.text("説明"),
                row.provenance(),
                row.place("項目ID"));
    }

    private static Optional<Boolean> carriedOver(String word) {
        return switch (word) {
            case "可" -> Optional.of(true);
            case "再入力" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private @Nullable CodeList codes(RowView row, ItemType type) {
        RawCell cell = row.cell("コード表");
        if (type != ItemType.CODE) {
            return null;
        }
        CodeList list = vocabulary.codeList(cell.text()).orElse(null);
        return list == null ? new CodeList(cell.text(), List.of()) : list;
    }

    /** Reports what only shows when all code lists are known. */
    void check() {
        for (Declared declared : rows) {
            RowView row = declared.row();
            ItemType type = declared.type();
            RawCell codes = row.cell("コード表");
            boolean missing = vocabulary.codeList(codes.text()).isEmpty() && !vocabulary.incomplete();
            if (type == ItemType.CODE && missing) {
                problems.error(codes.place(), "ないコード表です", codes.text(), near(codes.text()));
            }
            if (declared.readable() && type != ItemType.CODE && !codes.isBlank()) {
                problems.error(codes.place(), "コード表は「選択」の項目だけに付きます", codes.text(), "型を「選択」にするか、コード表を消してください");
            }
            if (row.text("型").isEmpty()) {
                problems.error(row.place("型"), "型が空欄です", "", "書ける型: " + TYPES);
            }
        }
    }

    private String near(String name) {
        Function<CodeList, String> names = CodeList::name;
        String near =
                Near.names(name, vocabulary.codeLists().stream().map(names).toList());
        return near.isEmpty() ? "シート「コード表」で定義してください" : "もしかして: " + near;
    }

    private @Nullable String autofill(RowView row) {
        RawCell cell = row.cell("自動入力");
        if (cell.isBlank() || vocabulary.require(cell.text(), cell.place()) == null) {
            return null;
        }
        return cell.text();
    }
}
