package jp.hantei.rules.model;

import java.util.List;
import jp.hantei.rules.problem.Place;

/**
 * A criterion (基準): 満たす, 満たさない or 未確定.
 *
 * @param id key
 * @param label 表示名
 * @param group where the screen shows it
 * @param needed how many rows must hold
 * @param arguments rows, each with a condition
 * @param place first row
 */
public record Criterion(String id, String label, Group group, int needed, List<Argument> arguments, Place place) {
    public Criterion {
        arguments = List.copyOf(arguments);
    }

    /** Whether every row must hold (すべて). */
    public boolean all() {
        return needed == arguments.size();
    }

    /** Where the screen shows a criterion (区分). */
    public enum Group {
        DIAGNOSIS("診断基準"),
        SEVERITY("重症度"),
        BESIDE("あわせて"),
        /** A step between, shown only below the criteria that use it. */
        STEP("");

        private final String label;

        Group(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        public static java.util.Optional<Group> of(String label) {
            for (Group g : values()) {
                if (g.label.equals(label)) {
                    return java.util.Optional.of(g);
                }
            }
            return java.util.Optional.empty();
        }
    }
}
