package jp.hantei.rules.annotate;

import java.util.stream.Collectors;
import jp.hantei.rules.verify.Witness;

/** A witness as the sheet 試験 would have it. */
public final class WitnessText {
    private WitnessText() {}

    /** What goes into 回答: {@code rest_tremor=あり、hoehn_yahr=3度}. */
    public static String answers(Witness witness) {
        return witness.answers().entrySet().stream()
                .map(answer -> answer.getKey() + "=" + answer.getValue())
                .collect(Collectors.joining("、"));
    }
}
