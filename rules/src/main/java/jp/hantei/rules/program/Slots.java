package jp.hantei.rules.program;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.hantei.rules.model.CellTest;
import jp.hantei.rules.model.CodeList;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.model.Criterion;
import jp.hantei.rules.model.Derived;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.ItemType;
import jp.hantei.rules.model.RuleWorkbook;
import org.jspecify.annotations.Nullable;

/** All slots of a rule pack by id. */
public final class Slots {
    private final Map<String, Slot> byId = new LinkedHashMap<>();
    private final List<Slot> all = new ArrayList<>();
    private final long[] masks;

    Slots(RuleWorkbook workbook) {
        code("application", "申請区分", CodeList.APPLICATION);
        code("diagnosis_met", "診断の対象", CodeList.MET);
        code("severity_met", "重症度の対象", CodeList.MET);
        code("verdict", "一次判定", CodeList.VERDICT);
        workbook.codeList("診断カテゴリー").ifPresent(list -> code("diagnosis", "診断結果", list));
        workbook.codeList("重症度区分").ifPresent(list -> code("severity", "重症度判定", list));
        for (Item item : workbook.items()) {
            add(item);
        }
        for (Derived derived : workbook.derived()) {
            CodeList codes = derived.codes();
            Slot.Kind kind = codes == null ? Slot.Kind.NUMBER : Slot.Kind.CODE;
            add(derived.id(), derived.label(), kind, codes, derived.decimals());
        }
        for (Criterion criterion : workbook.criteria()) {
            code(criterion.id(), criterion.label(), CodeList.MET);
        }
        masks = all.stream().mapToLong(Slot::all).toArray();
    }

    private static Slot.Kind kind(ItemType type) {
        return switch (type) {
            case CODE -> Slot.Kind.CODE;
            case NUMBER, INTEGER -> Slot.Kind.NUMBER;
            case DATE, MONTH -> Slot.Kind.DATE;
            case TEXT -> Slot.Kind.TEXT;
        };
    }

    private void add(Item item) {
        CodeList codes = item.codes();
        List<String> labels = codes == null ? List.of() : codes.regularLabels();
        Grid grid = Domains.grid(item);
        add(new Slot(
                all.size(), item.id(), item.label(), kind(item.type()), codes, labels, null, grid.min(), grid.max()));
    }

    private void add(Slot slot) {
        all.add(slot);
        byId.put(slot.id(), slot);
    }

    private void code(String id, String label, CodeList codes) {
        add(id, label, Slot.Kind.CODE, codes, null);
    }

    private void add(String id, String label, Slot.Kind kind, @Nullable CodeList codes, @Nullable Integer decimals) {
        List<String> labels = codes == null ? List.of() : codes.regularLabels();
        add(new Slot(
                all.size(),
                id,
                label,
                kind,
                codes,
                labels,
                decimals,
                Double.NEGATIVE_INFINITY,
                Double.POSITIVE_INFINITY));
    }

    /** The slot of an id that the loader has checked. */
    public Slot of(String id) {
        Slot slot = byId.get(id);
        if (slot == null) {
            throw new IllegalArgumentException("No slot for id '" + id + "'. Maybe the workbook was not checked.");
        }
        return slot;
    }

    public boolean has(String id) {
        return byId.containsKey(id);
    }

    public Slot at(int index) {
        return all.get(index);
    }

    public int size() {
        return all.size();
    }

    Facts blank() {
        return new Facts(masks);
    }

    /** A loaded condition as a runnable test. */
    Test test(Condition condition) {
        Slot slot = of(condition.subject());
        CellTest cell = condition.test();
        if (cell instanceof CellTest.OneOf oneOf) {
            long mask = 0;
            for (String label : oneOf.labels()) {
                mask |= slot.bit(label);
            }
            return new Test.InMask(slot.index(), mask);
        }
        if (cell instanceof CellTest.InRange range) {
            return range.intervals().size() == 1
                    ? new Test.InInterval(slot.index(), range.intervals().get(0))
                    : new Test.InIntervals(slot.index(), range.intervals());
        }
        if (cell instanceof CellTest.Unknown) {
            return new Test.AnsweredUnknown(slot.index());
        }
        return new Test.Presence(slot.index(), cell instanceof CellTest.Entered);
    }
}
