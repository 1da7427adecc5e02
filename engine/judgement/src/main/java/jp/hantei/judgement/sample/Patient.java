package jp.hantei.judgement.sample;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jp.hantei.judgement.Answers;
import jp.hantei.rules.model.Application;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.ItemType;
import jp.hantei.rules.model.Requirement;
import jp.hantei.rules.model.RuleWorkbook;

/** One invented patient: fills in a form, item by item, within what the search has fixed. */
final class Patient {
    private static final String SEX = "sex";

    private final RuleWorkbook workbook;
    private final Domains domains;
    private final Completeness completeness;
    private final Random random;
    private final Application application;
    private final FakeDates dates;
    private final Choice sex;
    private final Map<String, String> personal;
    private final Map<String, Choice> chosen = new HashMap<>();

    Patient(RuleWorkbook workbook, Domains domains, Completeness completeness, Random random) {
        this.workbook = workbook;
        this.domains = domains;
        this.completeness = completeness;
        this.random = random;
        this.application = domains.narrowed().containsKey(Choices.APPLICATION)
                ? Solver.application(domains)
                : random.nextInt(3) == 0 ? Application.RENEWAL : Application.NEW;
        this.dates = new FakeDates(workbook.cover().scheme(), random);
        List<Choice> sexes = domains.of(SEX);
        this.sex = sexes.isEmpty() ? Choice.BLANK : sexes.get(random.nextInt(sexes.size()));
        this.personal = FakePerson.of(sex.label().equals("女"), random);
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
            return item.id().equals(SEX) ? sex : fixed.get(random.nextInt(fixed.size()));
        }
        Condition shownWhen = item.shownWhen();
        if (shownWhen != null
                && !chosen.getOrDefault(shownWhen.subject(), Choice.BLANK).satisfies(shownWhen.test())) {
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
        if (!item.personal() && random.nextDouble() < completeness.unknown()) {
            return Choice.unknown("不明");
        }
        return draw(item);
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

    /** Half of the time a value of interest, else anything between two neighbours of them. */
    private Choice number(Item item, List<Choice> choices) {
        int at = random.nextInt(choices.size());
        if (choices.size() < 2 || random.nextBoolean()) {
            return choices.get(at);
        }
        double from = choices.get(Math.max(0, at - 1)).number();
        double to = choices.get(Math.max(1, at)).number();
        Integer decimals = item.decimals();
        int scale = item.type() == ItemType.INTEGER ? 0 : decimals == null ? 1 : decimals;
        BigDecimal value =
                BigDecimal.valueOf(from + random.nextDouble() * (to - from)).setScale(scale, RoundingMode.HALF_UP);
        double number = value.doubleValue();
        boolean between = number >= from && number <= to;
        return between ? Choice.number(value.toPlainString(), number) : choices.get(at);
    }
}
