package jp.hantei.rules.document;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.hantei.rules.model.Argument;
import jp.hantei.rules.model.Condition;
import jp.hantei.rules.model.Criterion;
import jp.hantei.rules.model.Item;

/** Criteria in words; a step between stands below the first criterion that uses it. */
final class CriterionTexts {
    private final Names names;
    private final Wording wording;
    private final RowRemarks remarks;
    private final Set<String> told = new HashSet<>();

    CriterionTexts(Names names, RowRemarks remarks) {
        this.names = names;
        this.wording = new Wording(names);
        this.remarks = remarks;
    }

    /** Whether it was told already, by itself or below another. */
    boolean told(Criterion criterion) {
        return told.contains(criterion.id());
    }

    CriterionText of(Criterion criterion) {
        told.add(criterion.id());
        return new CriterionText(
                criterion.id(), criterion.label(), lead(criterion), lines(criterion), remarks.block(criterion.place()));
    }

    private List<Line> lines(Criterion criterion) {
        return criterion.arguments().stream().map(this::line).toList();
    }

    /** A row as a sentence; a value without condition is just named. */
    Line line(Argument argument) {
        Condition condition = argument.condition();
        String words = condition == null ? names.of(argument.subject()) : wording.sentence(condition);
        Optional<Criterion> step = names.criterion(argument.subject())
                .filter(c -> c.group() == Criterion.Group.STEP)
                .filter(c -> told.add(c.id()));
        return new Line(
                argument.subject(),
                step.isPresent() ? "" : names.anchor(argument.subject()),
                words,
                hint(argument.subject()),
                remarks.of(argument),
                step.map(CriterionTexts::lead).orElse(""),
                step.map(this::lines).orElse(List.of()));
    }

    private String hint(String subject) {
        Item item = names.item(subject).orElse(null);
        if (item == null) {
            return "";
        }
        String autofill = item.autofill();
        String filled = autofill == null ? "" : "自動入力「" + names.of(autofill) + "」";
        return item.hint().isEmpty() || filled.isEmpty() ? item.hint() + filled : item.hint() + "。" + filled;
    }

    private static String lead(Criterion criterion) {
        int rows = criterion.arguments().size();
        if (rows == 1) {
            return "次を満たす";
        }
        if (criterion.all()) {
            return "次の" + rows + "つすべてを満たす";
        }
        return criterion.needed() == 1
                ? "次の" + rows + "つのいずれかを満たす"
                : "次の" + rows + "つのうち" + criterion.needed() + "つ以上を満たす";
    }
}
