package jp.hantei.judgement.sample;

import java.util.Collection;
import jp.hantei.rules.model.Argument;
import jp.hantei.rules.model.Derived;
import jp.hantei.rules.model.Function;

/** What a count or a score comes to when exactly these rows hold. */
final class Scores {
    private Scores() {}

    static double of(Derived value, Collection<Argument> holding) {
        if (value.function() == Function.COUNT) {
            return holding.size();
        }
        double sum = 0;
        double highest = 0;
        for (Argument row : holding) {
            double points = number(row.value());
            sum += points;
            highest = Math.max(highest, points);
        }
        return value.function() == Function.POINTS ? sum : highest;
    }

    /** NaN for what is no number; it satisfies nothing. */
    static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
