package jp.hantei.rules.coverage;

import java.util.List;
import jp.hantei.rules.program.Run;

/** Notes what the rows of one table, criterion or derived value come to. */
interface Recorder {
    void see(String test, Run run);

    List<RowCoverage> rows();
}
