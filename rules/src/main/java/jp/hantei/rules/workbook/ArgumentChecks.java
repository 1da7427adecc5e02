package jp.hantei.rules.workbook;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hantei.rules.model.Argument;
import jp.hantei.rules.model.Derived;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.problem.Place;
import jp.hantei.rules.problem.Problem;
import jp.hantei.rules.problem.Problems;

/**
 * Whether the arguments of 自動計算 fit their function: numbers where it computes, dates where it counts days (else the value
 * could never be known: an error), and units that go together (a warning). An argument without a unit fits every unit.
 */
final class ArgumentChecks {
    private static final List<Set<String>> BMI = List.of(Set.of("cm"), Set.of("kg"));
    private static final Set<String> YEARS = Set.of("歳", "才", "年");

    private final Vocabulary vocabulary;
    private final Problems problems;
    private final Map<String, String> units = new HashMap<>();

    private final RawWorkbook raw;

    private ArgumentChecks(RuleWorkbook workbook, RawWorkbook raw, Vocabulary vocabulary, Problems problems) {
        this.raw = raw;
        this.vocabulary = vocabulary;
        this.problems = problems;
        workbook.items().forEach(item -> units.put(item.id(), plain(item.unit())));
        workbook.derived().forEach(derived -> units.put(derived.id(), plain(derived.unit())));
    }

    static void check(RuleWorkbook workbook, RawWorkbook raw, Vocabulary vocabulary, Problems problems) {
        ArgumentChecks checks = new ArgumentChecks(workbook, raw, vocabulary, problems);
        workbook.derived().forEach(checks::check);
    }

    private void check(Derived derived) {
        List<Argument> arguments = derived.arguments();
        switch (derived.function()) {
            case SUM, MAXIMUM, MINIMUM, MEAN, DIFFERENCE -> {
                arguments.forEach(a -> kind(a, derived, Subject.Kind.NUMBER));
                oneUnit(derived);
            }
            case CONVERT, RATIO -> arguments.forEach(a -> kind(a, derived, Subject.Kind.NUMBER));
            case BMI -> {
                arguments.forEach(a -> kind(a, derived, Subject.Kind.NUMBER));
                units(derived, arguments, BMI);
            }
            case EGFR -> egfr(derived, "mg/dL");
            case EGFR_CYSTATIN -> egfr(derived, "mg/L");
            case AGE, DAYS -> arguments.forEach(a -> kind(a, derived, Subject.Kind.DATE));
            case COUNT, POINTS, HIGHEST_POINTS, CLASSIFY, FIRST_VALUE, TABLE -> {
                // conditions are checked by the cell grammar; 最初の値 takes any kind
            }
        }
    }

    private void egfr(Derived derived, String serum) {
        List<Argument> arguments = derived.arguments();
        kind(arguments.get(0), derived, Subject.Kind.CODE);
        arguments.subList(1, arguments.size()).forEach(a -> kind(a, derived, Subject.Kind.NUMBER));
        units(derived, arguments.subList(1, arguments.size()), List.of(YEARS, Set.of(serum)));
    }

    private void kind(Argument argument, Derived derived, Subject.Kind wanted) {
        Subject subject = vocabulary.subject(argument.subject()).orElse(null);
        if (subject != null && subject.kind() != wanted) {
            String fix =
                    switch (wanted) {
                        case NUMBER ->
                            subject.kind() == Subject.Kind.DATE
                                    ? "日付の間は「日数」「年齢」で数えてください"
                                    : "数値・整数の項目か、数になる自動計算を書いてください";
                        case DATE -> "年月日・年月の項目を書いてください";
                        default -> "選択の項目（性別）を書いてください";
                    };
            problems.error(argument.place(), derived.function().label() + " に使えない型の引数です", argument.subject(), fix);
        }
    }

    /** One unit among the arguments that have one, and the result's own if it has one. */
    private void oneUnit(Derived derived) {
        String owner = "";
        String unit = "";
        boolean mixed = false;
        for (Argument argument : derived.arguments()) {
            String other = units.getOrDefault(argument.subject(), "");
            if (unit.isEmpty()) {
                unit = other;
                owner = argument.subject();
            } else if (!other.isEmpty() && !other.equals(unit)) {
                mixed = true;
                problems.add(Problem.unit(
                        argument.place(),
                        derived.function().label() + " の引数の単位が揃っていません",
                        argument.subject() + " は " + other + "、" + owner + " は " + unit,
                        "単位を見直すか、「換算」で揃えた値を引数にしてください"));
            }
        }
        String own = plain(derived.unit());
        if (!mixed && !unit.isEmpty() && !own.isEmpty() && !own.equals(unit)) {
            problems.add(Problem.unit(
                    unitPlace(derived),
                    derived.function().label() + " の単位が引数の単位と違います",
                    derived.id() + " は " + own + "、" + owner + " は " + unit,
                    "単位を「" + unit + "」にするか、「換算」で変えてください"));
        }
    }

    private void units(Derived derived, List<Argument> arguments, List<Set<String>> wanted) {
        for (int i = 0; i < arguments.size(); i++) {
            Argument argument = arguments.get(i);
            String unit = units.getOrDefault(argument.subject(), "");
            if (!unit.isEmpty() && !wanted.get(i).contains(unit)) {
                problems.add(Problem.unit(
                        argument.place(),
                        derived.function().label() + " の式と単位が違います",
                        argument.subject() + " は " + unit,
                        String.join("・", wanted.get(i).stream().sorted().toList()) + " の値を引数にしてください（「換算」で揃えられます）"));
            }
        }
    }

    /** The cell of a derived value's unit; of an included block, where the value begins. */
    private Place unitPlace(Derived derived) {
        return raw.sheet(SheetKind.DERIVED.sheetName())
                .flatMap(sheet -> sheet.rows().stream()
                        .filter(row -> row.cell(sheet.column("ID")).text().equals(derived.id()))
                        .map(row -> row.cell(sheet.column("単位")).place())
                        .findFirst())
                .orElse(derived.place());
    }

    private static String plain(String unit) {
        return Normalizer.normalize(unit, Normalizer.Form.NFKC).replace(" ", "");
    }
}
