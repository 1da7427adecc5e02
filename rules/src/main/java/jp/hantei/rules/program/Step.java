package jp.hantei.rules.program;

import java.util.List;

/** One step of a run that fills one slot from others. */
interface Step {
    /** The slot that it fills. */
    int target();

    /** The slots that it reads. */
    List<Integer> sources();

    void run(Facts facts);
}
