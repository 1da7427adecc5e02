package jp.hantei.judgement.sample;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import jp.hantei.judgement.Answers;
import jp.hantei.rules.model.Application;
import jp.hantei.rules.model.Code;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.Requirement;
import jp.hantei.rules.model.RuleWorkbook;

/** One invented patient: fills in a form, item by item, within what the search has fixed. */
final class Patient {
    private static final String SEX = "sex";
    private static final Set<String> ALWAYS_KNOWN = Set.of(SEX, "birth_date", "entry_date");

    private final RuleWorkbook workbook;
    private final Domains domains;
    private final Completeness completeness;
    private final Random random;
    private final Application application;
    private final FakeDates dates;
    private final Choice sex;
    private final Map<String, String> personal;
    private final Map<String, Double> body;
    private final Plausible plausible;
    private final Map<String, Choice> chosen = new HashMap<>();

    Patient(RuleWorkbook workbook, Plausible plausible, Domains domains, Completeness completeness, Random random) {
        this.workbook = workbook;
        this.plausible = plausible;
        this.domains = domains;
        this.completeness = completeness;
        this.random = random;
        this.application = domains.narrowed().containsKey(Choices.APPLICATION)
                ? Solver.application(domains)
                : random.nextInt(3) == 0 ? Application.RENEWAL : Application.NEW;
        this.dates = new FakeDates(workbook.cover().scheme(), random);
        List<Choice> sexes = domains.of(SEX);
        this.sex = sexes.isEmpty() ? Choice.BLANK : sexes.get(random.nextInt(sexes.size()));
        boolean woman = sex.label().equals("女");
        this.personal = FakePerson.of(woman, random);
        this.body = FakeBody.of(dates.years(), woman, random);
    }

    Answers answers() {
        Map<String, String> values = new LinkedHashMap<>();
        for (Item item : workbook.items()) {
            Choice choice = choose(item);
            chosen.put(item.id(), choice);
            if (!choice.blank()) {
                values.put(item.id(), choice.text());
            }
        }
        return new Answers(application, values);
    }

    private Choice choose(Item item) {
        List<Choice> fixed = domains.narrowed().get(item.id());
        if (fixed != null) {
            Choice choice = item.id().equals(SEX) ? sex : fixed.get(random.nextInt(fixed.size()));
            return choice.isUnknown() ? Choice.unknown(unknown(item)) : choice;
        }
        if (!item.shownWhen().stream().allMatch(this::holds)) {
            return Choice.BLANK;
        }
        Requirement requirement = item.requirement(application);
        boolean leftOut =
                switch (requirement) {
                    case REQUIRED -> random.nextDouble() < completeness.blank();
                    case OPTIONAL -> random.nextDouble() >= completeness.optional();
                    case NOT_ASKED -> true;
                };
        if (leftOut || item.autofill() != null) {
            return Choice.BLANK;
        }
        if (!item.personal() && !ALWAYS_KNOWN.contains(item.id()) && random.nextDouble() < completeness.unknown()) {
            return Choice.unknown(unknown(item));
        }
        return draw(item);
    }

    private boolean holds(Condition condition) {
        return chosen.getOrDefault(condition.subject(), Choice.BLANK).satisfies(condition.test());
    }

    /** The list's own code for it, where it has one. */
    private static String unknown(Item item) {
        return item.codeList()
                .flatMap(list -> list.codes().stream().filter(Code::unknown).findFirst())
                .map(Code::code)
                .orElse("不明");
    }

    private Choice draw(Item item) {
        if (item.id().equals(SEX)) {
            return sex;
        }
        List<Choice> choices = domains.of(item.id());
        return switch (item.type()) {
            case DATE, MONTH -> Choice.number(dates.answer(item), Double.NaN);
            case TEXT -> text(item);
            case CODE -> choices.isEmpty() ? Choice.BLANK : choices.get(random.nextInt(choices.size()));
            case NUMBER, INTEGER -> choices.isEmpty() ? Choice.BLANK : number(item, choices);
        };
    }

    private Choice text(Item item) {
        if (item.id().equals("p_former_name")) {
            return Choice.BLANK;
        }
        String text = personal.getOrDefault(item.id(), "（見本）");
        return Choice.label(text, text);
    }

    /** The body's size by the age; else mostly about a threshold, or in the middle of what is plausible. */
    private Choice number(Item item, List<Choice> choices) {
        Double size = body.get(item.id());
        if (size != null) {
            return plausible.rounded(item, size);
        }
        return random.nextInt(3) == 0 ? choices.get(random.nextInt(choices.size())) : plausible.draw(item);
    }
}
