package jp.hantei.judgement.sample;

import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.Scheme;

/** The dates of one patient's life, in their order: birth, onset, diagnosis, entry. */
final class FakeDates {
    private static final LocalDate FIRST_ENTRY = LocalDate.of(2024, 4, 1);
    private static final int ENTRY_DAYS = 900;

    private final Random random;
    private final LocalDate onset;
    private final LocalDate entry;
    private final Map<String, LocalDate> known;

    FakeDates(Scheme scheme, Random random) {
        this.random = random;
        this.entry = FIRST_ENTRY.plusDays(random.nextInt(ENTRY_DAYS));
        int youngest = scheme == Scheme.PAEDIATRIC ? 0 : 20;
        int oldest = scheme == Scheme.PAEDIATRIC ? 19 : 92;
        int age = youngest + random.nextInt(oldest - youngest);
        LocalDate birth = entry.minusYears(age).minusDays(30 + random.nextInt(300));
        this.onset = between(birth.plusDays((entry.toEpochDay() - birth.toEpochDay()) / 2), entry);
        this.known = Map.of(
                "birth_date", birth,
                "onset_month", onset,
                "diagnosis_date", between(onset, entry),
                "entry_date", entry);
    }

    /** The answer of a date item; one that we don't know lies between onset and entry. */
    String answer(Item item) {
        LocalDate day = known.get(item.id());
        return Choices.date(item, day == null ? between(onset, entry) : day).text();
    }

    private LocalDate between(LocalDate from, LocalDate to) {
        long days = Math.max(1, to.toEpochDay() - from.toEpochDay());
        return from.plusDays((long) (random.nextDouble() * days));
    }
}
