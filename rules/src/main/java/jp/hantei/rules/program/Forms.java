package jp.hantei.rules.program;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jp.hantei.rules.model.Application;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.ItemType;

/** Forms from values of variables: answers as a form carries them, formulas turned into answers that give their values. */
public final class Forms {
    /** What is written where only counts that something is. */
    private static final String SOMETHING = "記入";

    private final RuleProgram program;
    private final Variables variables;
    private final FormulaInputs formulas;
    private final Formulas own;

    /** Of one program; the variables are those of its {@link Space}. */
    public Forms(RuleProgram program, Space space) {
        this.program = program;
        this.variables = space.variables();
        this.formulas = new FormulaInputs(program);
        this.own = new Formulas(program.workbook());
    }

    /** Answers and the values that formulas are to have with them; the search for it is long and asked for again. */
    private record Asked(Application application, Map<String, String> chosen, Map<Integer, Atom> wanted) {}

    private final Map<Asked, Optional<Map<Integer, Double>>> inputs = new HashMap<>();

    /**
     * A form.
     *
     * @param application 新規 or 更新
     * @param answers item id → answer
     */
    public record Form(Application application, Map<String, String> answers) {
        public Form {
            answers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(answers));
        }
    }

    /**
     * The form on which variables have the given values.
     *
     * @param assignment variable → value of its nodes
     * @param base answers of items that the assignment leaves out
     * @return empty when no answers were found that give a formula its value
     */
    public Optional<Form> form(Map<Integer, Integer> assignment, Form base) {
        Map<String, String> chosen = new HashMap<>();
        Map<Integer, Atom> wanted = new HashMap<>();
        Application application = base.application();
        for (Map.Entry<Integer, Integer> entry : assignment.entrySet()) {
            String id = variables.id(entry.getKey());
            Atom atom = variables.atoms(entry.getKey()).get(entry.getValue());
            if (id.equals("application")) {
                application = "更新".equals(atom.label()) ? Application.RENEWAL : Application.NEW;
            } else if (!id.isEmpty() && program.slots().has(id)) {
                Optional<Item> item = program.workbook().item(id);
                if (item.isPresent()) {
                    chosen.put(id, raw(item.get(), atom));
                } else if (atom.hasNumber() && variables.formula(entry.getKey()).equals(own.of(id))) {
                    wanted.put(program.slots().of(id).index(), atom);
                }
            }
        }
        Form form = merged(application, chosen, base, Map.of());
        if (wanted.isEmpty()) {
            return Optional.of(form);
        }
        Application kind = application;
        return inputs.computeIfAbsent(
                        new Asked(kind, chosen, wanted),
                        asked -> formulas.find(facts(merged(kind, chosen, new Form(kind, Map.of()), Map.of())), wanted))
                .map(found -> merged(kind, chosen, base, found));
    }

    /** A form on which everything that the rules ask for is answered, each with its first answer. */
    public Form answered(Application application) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (int level = 0; level < variables.size(); level++) {
            Optional<Item> item = program.workbook().item(variables.id(level));
            if (item.isPresent()) {
                answers.put(
                        item.get().id(), raw(item.get(), variables.atoms(level).get(0)));
            }
        }
        return new Form(application, answers);
    }

    /** In the order of the form; an empty text stands for a blank. */
    private Form merged(Application application, Map<String, String> chosen, Form base, Map<Integer, Double> found) {
        Map<String, String> answers = new LinkedHashMap<>();
        for (Item item : program.workbook().items()) {
            Double number = found.get(program.slots().of(item.id()).index());
            String raw = chosen.getOrDefault(
                    item.id(), number == null ? base.answers().get(item.id()) : raw(item, number));
            if (raw != null && !raw.isEmpty()) {
                answers.put(item.id(), raw);
            }
        }
        return new Form(application, answers);
    }

    private String raw(Item item, double number) {
        Slot slot = program.slots().of(item.id());
        return slot.kind() == Slot.Kind.CODE ? slot.labels().get((int) number) : written(item, number);
    }

    private static String raw(Item item, Atom atom) {
        if (atom.presence() == Facts.BLANK) {
            return "";
        }
        if (atom.presence() == Facts.UNKNOWN) {
            return "不明";
        }
        String label = atom.label();
        if (label != null) {
            return label;
        }
        return atom.hasNumber() ? written(item, atom.number()) : SOMETHING;
    }

    private static String written(Item item, double number) {
        if (item.type() == ItemType.DATE) {
            return LocalDate.ofEpochDay((long) number).toString();
        }
        if (item.type() == ItemType.MONTH) {
            return LocalDate.ofEpochDay((long) number).toString().substring(0, 7);
        }
        return Numbers.show(number, null);
    }

    /** The form's answers as facts; what can't be read counts as not entered. */
    public Facts facts(Form form) {
        return facts(program, form);
    }

    /** The same for any program. */
    public static Facts facts(RuleProgram program, Form form) {
        Facts facts = program.blank();
        AnswerReader.enter(
                facts,
                program.slots().of("application"),
                new Answer.Label(form.application().label()));
        for (Item item : program.workbook().items()) {
            String raw = form.answers().get(item.id());
            if (raw != null) {
                AnswerReader.enter(facts, program.slots().of(item.id()), AnswerReader.read(item, raw));
            }
        }
        return facts;
    }
}
