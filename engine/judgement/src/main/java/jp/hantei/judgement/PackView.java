package jp.hantei.judgement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hantei.rules.model.Criterion;
import jp.hantei.rules.model.Derived;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.program.Explorer;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Slot;

/** What every judgement of a rule pack needs and no form changes: made once. Immutable. */
final class PackView {
    final RuleProgram program;
    final Explorer explorer;
    final List<ItemView> items;
    final Set<String> itemIds;
    final Map<String, Item> itemById;
    final List<DerivedView> derived;
    final BitSet relevant;
    final List<EvidenceTemplate.Of> criteria;

    /** An item with its slot. */
    record ItemView(Item item, Slot slot) {}

    /** A derived value with its slot. */
    record DerivedView(Derived derived, Slot slot) {}

    PackView(RuleProgram program) {
        this.program = program;
        this.explorer = new Explorer(program);
        this.items = program.workbook().items().stream()
                .map(i -> new ItemView(i, program.slots().of(i.id())))
                .toList();
        Map<String, Item> byId = new HashMap<>();
        items.forEach(i -> byId.put(i.item().id(), i.item()));
        this.itemById = Map.copyOf(byId);
        this.itemIds = itemById.keySet();
        this.derived = program.workbook().derived().stream()
                .map(d -> new DerivedView(d, program.slots().of(d.id())))
                .toList();
        this.relevant = explorer.relevantItems();
        EvidenceTemplate.Maker maker = new EvidenceTemplate.Maker(program);
        List<EvidenceTemplate.Of> shown = new ArrayList<>();
        for (Criterion criterion : program.workbook().criteria()) {
            if (criterion.group() != Criterion.Group.STEP) {
                shown.add(maker.criterion(criterion));
            }
        }
        // 診断基準, 重症度, あわせて, each in the order of the workbook
        shown.sort(Comparator.comparing(of -> of.criterion().group()));
        this.criteria = List.copyOf(shown);
    }
}
