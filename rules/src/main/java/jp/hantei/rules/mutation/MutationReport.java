package jp.hantei.rules.mutation;

import java.time.Duration;
import java.util.List;
import jp.hantei.rules.synthesis.Draft;

/**
 * What a mutation run found.
 *
 * @param total how many mutants were made
 * @param killed how many of them some test case notices
 * @param survivors those that none notices and that are not proved to change nothing
 * @param equivalent those that are proved to change nothing; they don't count
 * @param drafts fewest test cases that notice every survivor for which one was found
 * @param failing test cases that fail without any mutation and were left out
 * @param time of the whole run
 */
public record MutationReport(
        int total,
        int killed,
        List<Survivor> survivors,
        List<Mutant> equivalent,
        List<Draft> drafts,
        List<String> failing,
        Duration time) {
    public MutationReport {
        survivors = List.copyOf(survivors);
        equivalent = List.copyOf(equivalent);
        drafts = List.copyOf(drafts);
        failing = List.copyOf(failing);
    }

    /** The share of mutants that are noticed, of those not proved to change nothing; 1 when there is none. */
    public double score() {
        int counted = total - equivalent.size();
        return counted == 0 ? 1 : (double) killed / counted;
    }
}
