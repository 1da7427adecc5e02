package jp.hantei.web.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import jp.hantei.web.dates.DateReading.Valid;
import jp.hantei.web.dates.DateReading.Wrong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DateBoxTest {

    static Stream<String> cases() throws IOException {
        try (InputStream in = DateBoxTest.class.getResourceAsStream("/dates/dates.tsv")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#"));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsWhatPeopleWrite(String line) {
        String[] cells = line.split("\t", -1);
        DateReading reading = DateBox.read(cells[0], Precision.valueOf(cells[1]));
        if (cells[2].startsWith("×")) {
            assertThat(reading).isInstanceOf(Wrong.class);
            assertThat(((Wrong) reading).offer()).isEqualTo(cells[2].substring(1));
            assertThat(((Wrong) reading).problem()).isNotEmpty();
        } else {
            assertThat(reading).isInstanceOf(Valid.class);
            assertThat(((Valid) reading).iso()).isEqualTo(cells[2]);
            assertThat(((Valid) reading).era()).isEqualTo(cells[3]);
        }
    }

    @Test
    void everyDayIsReadBackFromItsEra() {
        for (LocalDate day = LocalDate.of(1873, 1, 1); day.getYear() < 2030; day = day.plusDays(1)) {
            Valid shown = DateBox.show(day.toString()).orElseThrow();
            assertThat(DateBox.read(shown.era(), Precision.DAY)).isEqualTo(shown);
        }
    }

    @Test
    void whatIsOfferedIsADate() {
        Wrong wrong = (Wrong) DateBox.read("平成31年5月1日", Precision.DAY);
        assertThat(wrong.problem()).isEqualTo("平成31年5月1日はありません。令和元年5月1日ですか。");
        assertThat(DateBox.read(wrong.offer(), Precision.DAY))
                .isEqualTo(DateBox.show("2019-05-01").orElseThrow());
    }

    @Test
    void agesInFullYears() {
        assertThat(DateBox.age("1962-11-20", "2026-11-20")).hasValue(64);
        assertThat(DateBox.age("1962-11-21", "2026-11-20")).hasValue(63);
        assertThat(DateBox.age("2026-11-21", "2026-11-20")).isEmpty();
        assertThat(DateBox.age("不明", "2026-11-20")).isEmpty();
    }
}
