package jp.hantei.web.start;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.hantei.judgement.Catalog;
import jp.hantei.registry.Application;
import jp.hantei.registry.FormKind;
import jp.hantei.registry.Registration;
import jp.hantei.rules.model.TestCase;
import jp.hantei.web.form.FormDesk;
import jp.hantei.web.login.CurrentUser;
import org.springframework.stereotype.Component;

/** A few registered forms of people who do not exist, made of test cases of the catalog. */
@Component
class DemoForms {

    /** Disease → verdict of the test case that is shown. */
    private static final List<Map.Entry<String, String>> FORMS =
            List.of(Map.entry("006", "該当"), Map.entry("066", "非該当"), Map.entry("097", "判定不能"));

    private static final List<String> FAMILY = List.of("見本", "試験", "模擬");
    private static final List<String> GIVEN = List.of("太郎", "花子", "次郎");

    private final FormDesk desk;
    private final Catalog catalog;

    DemoForms(FormDesk desk, Catalog catalog) {
        this.desk = desk;
        this.catalog = catalog;
    }

    /** The first test case of each that has its verdict. @return one line per form, with its access key */
    List<String> make(CurrentUser doctor) {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, String> wanted : FORMS) {
            catalog.entries().stream()
                    .filter(entry -> entry.disease().equals(wanted.getKey()))
                    .findFirst()
                    .ifPresent(entry -> catalog.rulePack(entry.disease(), entry.revision()).workbook().tests().stream()
                            .filter(test ->
                                    wanted.getValue().equals(test.expected().get("判定")))
                            .findFirst()
                            .ifPresent(
                                    test -> lines.add(register(doctor, entry, test, wanted.getValue(), lines.size()))));
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
