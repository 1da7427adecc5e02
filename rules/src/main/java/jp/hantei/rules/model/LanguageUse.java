package jp.hantei.rules.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a workbook uses of the rule language: functions, kinds of tables, cells and items, included blocks. */
public final class LanguageUse {
    private final Set<String> uses = new TreeSet<>();

    private LanguageUse() {}

    /** Names of what is used, in no particular language; equal names mean the same use. */
    public static Set<String> of(RuleWorkbook workbook) {
        LanguageUse use = new LanguageUse();
        use.uses.add("scheme " + workbook.cover().scheme());
        workbook.items().forEach(use::item);
        workbook.items().stream()
                .filter(item -> !workbook.own(item.place()))
                .forEach(item -> use.uses.add("block " + item.place().file()));
        workbook.derived().forEach(use::derived);
        workbook.criteria().forEach(use::criterion);
        workbook.tables().forEach(use::table);
        return use.uses;
    }

    /**
     * Few of many that together use all that any of them uses, in the order in which they were given: each adds most of what is
     * still missing.
     */
    public static <T> List<T> representatives(List<T> all, Function<T, Set<String>> uses) {
        Set<String> missing = new HashSet<>();
        all.forEach(one -> missing.addAll(uses.apply(one)));
        List<T> chosen = new ArrayList<>();
        while (!missing.isEmpty()) {
            T best = all.get(0);
            long most = -1;
            for (T one : all) {
                long adds = uses.apply(one).stream().filter(missing::contains).count();
                if (adds > most) {
                    best = one;
                    most = adds;
                }
            }
            chosen.add(best);
            missing.removeAll(uses.apply(best));
        }
        return all.stream().filter(chosen::contains).toList();
    }

    private void item(Item item) {
        uses.add("item " + item.type());
        uses.add("asked " + item.whenNew() + " " + item.whenRenewal());
        uses.add("shown when " + Math.min(2, item.shownWhen().size()));
        item.shownWhen().forEach(condition -> cell("shown when", condition));
        uses.add("filled in " + (item.autofill() != null));
    }

    private void derived(Derived derived) {
        uses.add("function " + derived.function() + " " + derived.hitPolicy());
        uses.add("decimals " + derived.decimals());
        derived.arguments().stream()
                .filter(argument -> argument.condition() != null)
                .forEach(argument -> cell("function " + derived.function(), argument.condition()));
    }

    private void criterion(Criterion criterion) {
        String kind = criterion.all() ? "all" : criterion.needed() == 1 ? "any" : "some";
        uses.add("criterion " + criterion.group() + " " + kind);
        criterion.arguments().stream()
                .filter(argument -> argument.condition() != null)
                .forEach(argument -> cell("criterion", argument.condition()));
    }

    private void table(DecisionTable table) {
        uses.add("table " + table.kind() + " " + table.hitPolicy());
        table.rows().forEach(row -> row.conditions().forEach(c -> cell("table " + table.kind(), c)));
    }

    private void cell(String where, @Nullable Condition condition) {
        if (condition != null) {
            uses.add(where + " " + condition.test().getClass().getSimpleName());
        }
    }
}
