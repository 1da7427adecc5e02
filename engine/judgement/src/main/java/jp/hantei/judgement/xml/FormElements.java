package jp.hantei.judgement.xml;

import java.util.LinkedHashMap;
import java.util.Map;
import jp.hantei.judgement.Answers;
import jp.hantei.rules.model.Application;
import jp.hantei.rules.model.Section;

/** From what JAXB made to a form. */
final class FormElements {
    private FormElements() {}

    static XmlForm form(FormElement element, FormNamespace namespace, int number, int line) {
        Map<String, String> values = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        Map<String, Section> sections = new LinkedHashMap<>();
        for (FormElement.ItemElement item : element.items) {
            values.put(item.id, item.value);
            lines.put(item.id, item.line);
            Sections.of(item.section).ifPresent(section -> sections.put(item.id, section));
        }
        return new XmlForm(
                number,
                line,
                element.ref,
                namespace.disease(),
                namespace.revision(),
                new Answers(Application.valueOf(element.application), values),
                lines,
                sections);
    }
}
