package jp.hantei.rules.coverage;

import java.util.List;
import jp.hantei.rules.program.Run;

/** Looks at the rows of one table, criterion or derived value. */
public interface Looker {
    /** The derived value or criterion that it makes; empty for a stage and for 整合性. */
    String fills();

    /** The rows, in order. */
    List<RowOfSheet> rows();

    /** What each row came to on a run of everything ({@code judge} or {@code trial}). */
    List<RowLook> look(Run run);
}
