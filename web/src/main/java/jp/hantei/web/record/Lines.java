package jp.hantei.web.record;

import java.util.List;
import java.util.Map;
import jp.hantei.judgement.Judgement;
import jp.hantei.rules.model.Code;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.ItemType;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.model.Section;
import jp.hantei.web.content.FormContent;
import jp.hantei.web.dates.DateBox;
import jp.hantei.web.dates.DateReading;
import jp.hantei.web.record.RecordView.Line;

/** The answered items of a form in words. */
final class Lines {

    private static final String MASK = "●●●●";

    private final Map<String, String> answers;
    private final Judgement judgement;
    private final boolean masked;
    private final List<String> secrets;

    Lines(FormContent content, Judgement judgement, boolean masked) {
        this.answers = content.answers();
        this.judgement = judgement;
        this.masked = masked;
        this.secrets = masked ? Secrets.of(answers) : List.of();
    }

    List<Line> of(RuleWorkbook workbook, Section section) {
        return workbook.items().stream()
                .filter(item -> item.section() == section)
                .filter(item -> !(masked && item.personal()))
                .filter(item -> !raw(item).isEmpty())
                .map(item -> new Line(
                        item.heading(), item.number(), item.label(), value(item), !answers.containsKey(item.id())))
                .toList();
    }

    private String raw(Item item) {
        String answer = answers.get(item.id());
        return answer != null ? answer : judgement.autofilled().getOrDefault(item.id(), "");
    }

    private String value(Item item) {
        String raw = raw(item);
        if (masked && item.type() == ItemType.TEXT) {
            return item.section() == Section.INSTITUTION ? MASK : hide(raw);
        }
        if (item.type() == ItemType.CODE) {
            return item.codeList()
                    .flatMap(list -> list.find(raw))
                    .map(Code::label)
                    .orElse(raw);
        }
        if (item.type().isDate()) {
            return DateBox.show(raw).map(DateReading.Valid::both).orElse(raw);
        }
        boolean bare = item.unit().isEmpty() || !raw.matches("[-+]?[\\d.]+");
        return bare ? raw : raw + " " + item.unit();
    }

    private String hide(String text) {
        String hidden = text;
        for (String secret : secrets) {
            hidden = hidden.replace(secret, MASK);
        }
        return hidden;
    }
}
