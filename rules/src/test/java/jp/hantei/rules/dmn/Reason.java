package jp.hantei.rules.dmn;

/** Why KIE and our verifier say different things of one table; described in docs/verifier-and-dmn.md under the same names. */
enum Reason {
    /** KIE sees numbers between those that the form takes. */
    DIGITS,
    /** A cell names what no form carries: we name the cell, KIE analyses it as it stands or skips the table. */
    OUT_OF_RANGE,
    /** KIE leaves out cells that name several intervals. */
    SEVERAL_INTERVALS,
    /** KIE loses a value at which one row's interval ends with it and another's without it: the last label of a list, say. */
    LOST_POINT,
    /** KIE compares rows by twos, we see what several rows cover together. */
    TOGETHER,
    /** KIE does not look at the rows between: the row decides something after all. */
    ROWS_BETWEEN,
    /** Of rows either of which could go, KIE names both, we name one. */
    EITHER,
    /** The row changes nothing on answered forms but settles unfinished ones: it stays. */
    UNFINISHED,
    /** KIE looks for cells of every value only where no two rows have the same conditions. */
    NORMAL_FORM,
    /** A number cell that every number satisfies asks whether a number was given. */
    GIVEN,
    /** Overlaps are no defect where the order of rows decides, or where all rows count. */
    OVERLAP,
    /** Where no row holds the value is 0, or nothing is reported: no gap. */
    NOTHING,
    /** A row that adds 0. */
    ZERO,
    /** Rows with the same conditions and different values: both count. */
    SAME_CONDITIONS,
    /** KIE's misleading rule: "any" in a row above a narrower one. */
    MISLEADING,
    /** Ours: a label in a cell of several with which the row never decides. */
    LABEL,
    /** KIE proposes to write two rows as one. */
    CONTRACTION,
    /** We look at columns too. */
    COLUMN
}
