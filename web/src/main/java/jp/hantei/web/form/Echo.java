package jp.hantei.web.form;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalInt;
import jp.hantei.judgement.Answers;
import jp.hantei.web.dates.DateBox;
import jp.hantei.web.dates.DateReading;

/** Says a date again in both calendars, with the patient's age. */
final class Echo {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final String BIRTH = "birth_date";
    private static final String ENTRY = "entry_date";

    private final Answers answers;

    Echo(Answers answers) {
        this.answers = answers;
    }

    String date(String item, String iso) {
        Optional<DateReading.Valid> shown = DateBox.show(iso);
        return shown.map(valid -> valid.both() + age(item, iso)).orElse("");
    }

    private String age(String item, String iso) {
        if (item.equals(BIRTH)) {
            String today = LocalDate.now(JAPAN).toString();
            String on = answers.values().getOrDefault(ENTRY, today);
            OptionalInt age = DateBox.age(iso, on);
            return age.isPresent() ? "　満" + age.getAsInt() + "歳" : "";
        }
        OptionalInt age = DateBox.age(answers.values().getOrDefault(BIRTH, ""), iso);
        return age.isPresent() ? "　" + age.getAsInt() + "歳のとき" : "";
    }
}
