package jp.hantei.judgement.xml;

import java.math.BigDecimal;
import java.util.List;
import jp.hantei.rules.model.Code;
import jp.hantei.rules.model.CodeList;
import jp.hantei.rules.model.Cover;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.ItemType;
import jp.hantei.rules.model.Provenance;
import jp.hantei.rules.model.Requirement;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.model.Scheme;
import jp.hantei.rules.model.Section;
import jp.hantei.rules.problem.Place;
import org.jspecify.annotations.Nullable;

/** A workbook with a form and no rules: one item of each type. */
final class TestWorkbooks {
    private static final Place PLACE = Place.ofFile("test.md");
    private static final CodeList PRESENT = new CodeList(
            "有無",
            List.of(new Code("1", "あり", false, ""), new Code("2", "なし", false, ""), new Code("3", "不明", true, "")));

    private TestWorkbooks() {}

    static RuleWorkbook everyType() {
        Cover cover = new Cover(
                "006",
                "試験病",
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
        List<Item> items = List.of(
                item("p_family_name", Section.BASIC, ItemType.TEXT, null, null, null),
                item("birth_date", Section.BASIC, ItemType.DATE, null, null, null),
                item("onset_month", Section.BASIC, ItemType.MONTH, null, null, null),
                item("rest_tremor", Section.DIAGNOSIS, ItemType.CODE, PRESENT, null, null),
                item("rigidity", Section.DIAGNOSIS, ItemType.CODE, PRESENT, null, null),
                item("protein", Section.DIAGNOSIS, ItemType.NUMBER, null, "0", "50.00"),
                item("visits", Section.SEVERITY, ItemType.INTEGER, null, "0", "30"));
        return new RuleWorkbook(
                cover, List.of(PRESENT), items, List.of(), List.of(), List.of(), List.of(), "test.md", "0".repeat(64));
    }

    private static Item item(
            String id,
            Section section,
            ItemType type,
            @Nullable CodeList codes,
            @Nullable String min,
            @Nullable String max) {
        return new Item(
                id,
                section,
                "",
                "",
                "項目 " + id,
                type,
                codes,
                type == ItemType.NUMBER ? "g/日" : "",
                min == null ? null : new BigDecimal(min),
                max == null ? null : new BigDecimal(max),
                type == ItemType.NUMBER ? 2 : null,
                Requirement.REQUIRED,
                Requirement.REQUIRED,
                List.of(),
                null,
                false,
                "",
                Provenance.CONFIRMED,
                PLACE);
    }
}
