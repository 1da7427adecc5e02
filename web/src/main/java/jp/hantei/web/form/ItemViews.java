package jp.hantei.web.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.hantei.judgement.Answers;
import jp.hantei.judgement.Finding;
import jp.hantei.judgement.Judgement;
import jp.hantei.rules.model.Code;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.ItemType;
import jp.hantei.rules.model.Requirement;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.model.Section;
import jp.hantei.web.content.FormContent;
import jp.hantei.web.dates.DateBox;
import jp.hantei.web.dates.DateReading;
import jp.hantei.web.form.ItemView.Kind;
import jp.hantei.web.form.ItemView.State;

/** Makes the items of one form as they are shown now. */
final class ItemViews {

    private static final int LONG_TEXT = 2000;
    private static final int TEXT = 200;

    private final Answers answers;
    private final Map<String, String> previous;
    private final Judgement judgement;
    private final Shown shown;
    private final Boundaries boundaries;
    private final Echo echo;

    ItemViews(RuleWorkbook workbook, FormContent content, Judgement judgement) {
        this.answers = content.toAnswers();
        this.previous = content.last();
        this.judgement = judgement;
        this.shown = new Shown(workbook, answers, judgement);
        this.boundaries = Boundaries.of(workbook);
        this.echo = new Echo(answers);
    }

    ItemView of(Item item) {
        String answer = answers.values().getOrDefault(item.id(), "");
        List<Option> options = item.type() == ItemType.CODE ? Options.of(item, answer) : List.of();
        Kind kind = kind(item, options);
        boolean noValue = answer.equals(Options.UNKNOWN) || answer.equals(Options.NOT_DONE);
        return new ItemView(
                item.id(),
                item.number(),
                item.label(),
                item.hint(),
                item.unit(),
                kind,
                item.requirement(answers.application()) == Requirement.REQUIRED,
                item.personal(),
                noValue && item.type() != ItemType.CODE ? "" : answer,
                noValue ? answer : "",
                range(item),
                words(item, previous.getOrDefault(item.id(), "")),
                kind == Kind.LONG_TEXT ? LONG_TEXT : TEXT,
                options,
                state(item, answer));
    }

    private static String words(Item item, String answer) {
        return item.type().isDate()
                ? DateBox.show(answer).map(DateReading.Valid::both).orElse(answer)
                : item.codeList()
                        .flatMap(list -> list.find(answer))
                        .map(Code::label)
                        .orElse(answer);
    }

    /** Whether the answer is last year's; empty when nothing was carried over. */
    private String carry(Item item, String answer) {
        String last = previous.getOrDefault(item.id(), "");
        if (last.isEmpty() || answer.isEmpty() || !item.carriedOver()) {
            return "";
        }
        return last.equals(answer) ? "CARRIED" : "CHANGED";
    }

    private State state(Item item, String answer) {
        String problem = Typed.of(item, answer).problem();
        List<Note> notes = judgement.findings().stream()
                .filter(f -> f.items().contains(item.id()))
                // the date box says it better, with an offer
                .filter(f -> problem.isEmpty() || f.kind() != Finding.Kind.FORM)
                .map(Note::of)
                .toList();
        return new State(
                !shown.asked(item),
                judgement.irrelevant().contains(item.id()) && answer.isEmpty(),
                !answer.isEmpty(),
                carry(item, answer),
                answer.isEmpty() ? auto(item) : "",
                answer.isEmpty() ? "" : echo(item, answer),
                Typed.of(item, answer).offer(),
                !problem.isEmpty(),
                notes);
    }

    private String auto(Item item) {
        String value = judgement.autofilled().getOrDefault(item.id(), "");
        return item.codeList()
                .flatMap(list -> list.find(value))
                .map(Code::label)
                .orElse(value.isEmpty() || item.unit().isEmpty() ? value : value + " " + item.unit());
    }

    private String echo(Item item, String answer) {
        if (item.type().isDate()) {
            String problem = Typed.of(item, answer).problem();
            return problem.isEmpty() ? echo.date(item.id(), answer) : problem;
        }
        Optional<BigDecimal> number = item.type().ordered() ? Numbers.read(answer) : Optional.empty();
        return number.flatMap(n -> boundaries.near(item.id(), n))
                .map(text -> "基準の境（" + text + "）に近い値です")
                .orElse("");
    }

    private static Kind kind(Item item, List<Option> options) {
        return switch (item.type()) {
            case CODE -> Options.fitInRow(options) ? Kind.RADIO : Kind.SELECT;
            case NUMBER, INTEGER -> Kind.NUMBER;
            case DATE -> Kind.DATE;
            case MONTH -> Kind.MONTH;
            case TEXT ->
                item.section() == Section.RESEARCH || item.hint().contains("文字以内") ? Kind.LONG_TEXT : Kind.TEXT;
        };
    }

    private static String range(Item item) {
        BigDecimal min = item.min();
        BigDecimal max = item.max();
        if (!item.type().ordered() || item.type().isDate() || (min == null && max == null)) {
            return "";
        }
        if (min == null) {
            return max + "以下";
        }
        return max == null ? min + "以上" : min + "～" + max;
    }
}
