package jp.hantei.rules.synthesis;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.hantei.rules.program.Run;

/** Something that a form is to show. */
public interface Goal {
    /** Items whose answers can bring it about. */
    Set<String> items();

    /** Per id of a calculated value the bounds on whose sides it is to be tried; empty when it hangs on none. */
    Map<String, List<Double>> bounds();

    /** Whether answers of any other item may show what is already there but hidden. */
    boolean hidden(Run run);

    /** How far a run is from it: 0 when only something hidden is missing. */
    int distance(Run run);

    /** Whether the form shows it. */
    boolean shownBy(Near form);
}
