package jp.hantei.rules.mutation;

import java.util.Optional;
import jp.hantei.rules.synthesis.Draft;
import jp.hantei.rules.verify.Witness;
import org.jspecify.annotations.Nullable;

/**
 * A mutant that no test case notices.
 *
 * @param mutant the mutant
 * @param draft a test case that would notice it, or null when none was found
 * @param witness a form on which it differs from the original, or null when none was found
 */
public record Survivor(
        Mutant mutant, @Nullable Draft draft, @Nullable Witness witness) {
    public Optional<Draft> proposal() {
        return Optional.ofNullable(draft);
    }

    public Optional<Witness> shown() {
        return Optional.ofNullable(witness);
    }
}
