package jp.hantei.judgement.xml;

import org.jspecify.annotations.Nullable;

/**
 * How a file ended.
 *
 * @param forms forms that were begun, broken ones included
 * @param line last line that was read
 * @param problem why the rest could not be read, null when the file was read to its end
 */
public record FileEnd(int forms, int line, @Nullable FormProblem problem) {
    public boolean complete() {
        return problem == null;
    }
}
