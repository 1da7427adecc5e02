package jp.hantei.rules.workbook;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hantei.rules.model.Cover;
import jp.hantei.rules.model.Scheme;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Reads 表紙. */
final class CoverParser {
    private static final Set<String> SINGLE = Set.of(
            "疾病番号", "名前", "疾病名", "よみ", "英語名", "疾患群", "制度", "様式改訂", "適用開始", "経過措置期限", "研究班", "対象", ProvenanceRow.KEY);
    private static final Set<String> REPEATED = Set.of("出典", "解釈", "履歴", "承認");

    private final Problems problems;
    private final Map<String, RawCell> single = new HashMap<>();
    private final Map<String, List<RawCell>> repeated = new HashMap<>();

    private CoverParser(Problems problems) {
        this.problems = problems;
    }

    static Cover parse(RawWorkbook workbook, Problems problems) {
        RawSheet sheet = workbook.sheet("表紙").orElse(null);
        if (sheet == null) {
            problems.error(Place.ofFile(workbook.file()), "シート「表紙」がありません", "", "表紙に疾病番号、疾病名、制度、様式改訂を書いてください");
            return new Cover(
                    "",
                    "",
                    "",
                    "",
                    "",
                    Scheme.COMMON,
                    "",
                    null,
                    null,
                    "",
                    "",
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of());
        }
        CoverParser parser = new CoverParser(problems);
        // columns that are not those of a cover are reported with the shape of all sheets
        return parser.read(SheetShape.check(sheet, new Problems()) ? sheet : parser.empty(sheet));
    }

    private RawSheet empty(RawSheet sheet) {
        return new RawSheet(sheet.name(), List.of(), List.of(), sheet.place());
    }

    private Cover read(RawSheet sheet) {
        for (RawRow row : sheet.rows()) {
            RawCell key = row.cell(0);
            RawCell value = row.cell(1);
            if (REPEATED.contains(key.text())) {
                repeated.computeIfAbsent(key.text(), k -> new ArrayList<>()).add(value);
            } else if (!SINGLE.contains(key.text())) {
                problems.error(
                        key.place(),
                        "表紙にない項目名です",
                        key.text(),
                        "使える項目: 疾病番号、疾病名、よみ、英語名、疾患群、制度、様式改訂、適用開始、経過措置期限、研究班、対象、確度、出典、解釈、履歴、承認");
            } else if (single.put(key.text(), value) != null) {
                problems.error(key.place(), "同じ項目が2度あります", key.text(), "1行にしてください");
            }
        }
        Scheme scheme = scheme(sheet);
        boolean common = scheme == Scheme.COMMON;
        String revision = required(sheet, "様式改訂");
        if (!revision.isEmpty() && !revision.matches("\\d{4}-\\d{2}")) {
            problems.error(place(sheet, "様式改訂"), "様式改訂が読めません", revision, "「2024-04」の形で書いてください");
        }
        String number = common ? text("名前") : required(sheet, "疾病番号");
        if (!common && !number.isEmpty() && !number.matches("\\d{3}|\\d{2}_\\d{2}_\\d{3}")) {
            problems.error(place(sheet, "疾病番号"), "疾病番号が読めません", number, "「006」又は「02_01_003」の形で書いてください");
        }
        return new Cover(
                number,
                common ? text("名前") : required(sheet, "疾病名"),
                text("よみ"),
                text("英語名"),
                text("疾患群"),
                scheme,
                revision,
                date(sheet, "適用開始"),
                date(sheet, "経過措置期限"),
                text("研究班"),
                text("対象"),
                texts("出典"),
                texts("解釈"),
                texts("履歴"),
                cells("承認").stream()
                        .map(cell -> new Cover.Accepted(cell.text(), cell.place()))
                        .toList());
    }

    private List<RawCell> cells(String key) {
        return repeated.getOrDefault(key, List.of());
    }

    private List<String> texts(String key) {
        return cells(key).stream().map(RawCell::text).toList();
    }

    private Scheme scheme(RawSheet sheet) {
        String text = required(sheet, "制度");
        for (Scheme scheme : Scheme.values()) {
            if (scheme.label().equals(text)) {
                return scheme;
            }
        }
        if (!text.isEmpty()) {
            problems.error(place(sheet, "制度"), "知らない制度です", text, "指定難病、小児慢性特定疾病、共通 のどれかを書いてください");
        }
        return Scheme.COMMON;
    }

    private String text(String key) {
        RawCell cell = single.get(key);
        return cell == null ? "" : cell.text();
    }

    private String required(RawSheet sheet, String key) {
        String text = text(key);
        if (text.isEmpty()) {
            problems.error(place(sheet, key), "表紙の「" + key + "」がありません", "", "記入してください");
        }
        return text;
    }

    private @Nullable LocalDate date(RawSheet sheet, String key) {
        String text = text(key);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            problems.error(place(sheet, key), "日付が読めません", text, WrittenDates.fix(text));
            return null;
        }
    }

    private Place place(RawSheet sheet, String key) {
        RawCell cell = single.get(key);
        return cell == null ? sheet.place() : cell.place();
    }
}
