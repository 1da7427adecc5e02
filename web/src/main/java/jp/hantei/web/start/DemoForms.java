package jp.hantei.web.start;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.hantei.judgement.Catalog;
import jp.hantei.registry.Application;
import jp.hantei.registry.FormKind;
import jp.hantei.registry.Registration;
import jp.hantei.rules.model.TestCase;
import jp.hantei.web.form.FormDesk;
import jp.hantei.web.login.CurrentUser;
import org.springframework.stereotype.Component;

/** A few registered forms of people who do not exist, made of the test cases of the first diseases. */
@Component
class DemoForms {

    private static final int FORMS = 3;
    private static final List<String> FAMILY = List.of("見本", "試験", "模擬");
    private static final List<String> GIVEN = List.of("太郎", "花子", "次郎");

    private final FormDesk desk;
    private final Catalog catalog;

    DemoForms(FormDesk desk, Catalog catalog) {
        this.desk = desk;
        this.catalog = catalog;
    }

    /** The first test case of each verdict. @return one line per form, with its access key */
    List<String> make(CurrentUser doctor) {
        List<String> lines = new ArrayList<>();
        Set<String> verdicts = new HashSet<>();
        for (Catalog.Entry entry : catalog.entries()) {
            if (verdicts.size() == FORMS) {
                break;
            }
            for (TestCase test : catalog.rulePack(entry.disease(), entry.revision())
                    .workbook()
                    .tests()) {
                String verdict = test.expected().getOrDefault("判定", "");
                if (!verdict.isEmpty() && verdicts.add(verdict) && lines.size() < FORMS) {
                    lines.add(register(doctor, entry, test, verdict, lines.size()));
                }
            }
        }
        return lines;
    }

    private String register(CurrentUser doctor, Catalog.Entry entry, TestCase test, String verdict, int number) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("p_family_name", FAMILY.get(number));
        answers.put("p_given_name", GIVEN.get(number));
        answers.put("birth_date", "1955-0" + (number + 1) + "-15");
        answers.put("sex", number == 1 ? "女" : "男");
        answers.put("institution_name", "見本病院");
        answers.put("doctor_name", doctor.displayName());
        answers.put("entry_date", "2026-11-20");
        answers.putAll(test.answers());
        FormKind kind = desk.kind(
                entry.disease(),
                entry.revision(),
                Application.valueOf(test.application().name()));
        UUID id = desk.begin(doctor, kind, answers);
        Registration done = desk.register(doctor, id);
        String key = done instanceof Registration.Registered registered
                ? registered.accessKey().text()
                : "";
        return "  " + key + "  " + entry.disease() + " " + entry.name() + "（" + FAMILY.get(number) + " "
                + GIVEN.get(number) + "、" + verdict + "）";
    }
}
