package jp.hantei.rules.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import jp.hantei.rules.cells.Addresses;
import jp.hantei.rules.cells.Grids;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.workbook.ConditionCells;
import jp.hantei.rules.workbook.SheetKind;

/** Every workbook that differs from one in one cell by the least that would matter; each could be loaded from a file. */
public final class Mutants {
    private Mutants() {}

    /**
     * The mutants in the order of the sheets.
     *
     * @param program the original
     * @param where cells that are to be changed
     */
    public static List<Mutant> of(RuleProgram program, Predicate<Place> where) {
        RuleWorkbook workbook = program.workbook();
        Vocabulary vocabulary =
                new Vocabulary(workbook, program.slots(), new Grids(workbook), new ConditionCells(workbook), where);
        List<Mutant> mutants = new ArrayList<>(unfilled(vocabulary));
        for (int i = 0; i < workbook.derived().size(); i++) {
            mutants.addAll(new DerivedMutants(vocabulary, i).list());
        }
        for (int i = 0; i < workbook.criteria().size(); i++) {
            mutants.addAll(new CriterionMutants(vocabulary, i).list());
        }
        for (int i = 0; i < workbook.tables().size(); i++) {
            mutants.addAll(new TableMutants(vocabulary, i).list());
        }
        return mutants;
    }

    private static List<Mutant> unfilled(Vocabulary vocabulary) {
        List<Mutant> mutants = new ArrayList<>();
        List<Item> items = vocabulary.workbook().items();
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            String autofill = item.autofill();
            if (autofill != null && vocabulary.where().test(item.place())) {
                mutants.add(new Mutant(
                        Operator.AUTOFILL,
                        Addresses.inColumn(
                                item.place(), SheetKind.FORM.columns().indexOf("自動入力")),
                        item.id(),
                        "様式「" + item.label() + "」の自動入力",
                        autofill,
                        "空欄（自動入力なし）",
                        Copies.items(vocabulary.workbook(), Copies.with(items, i, Copies.unfilled(item)))));
            }
        }
        return mutants;
    }
}
