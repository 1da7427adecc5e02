package jp.hantei.rules.difference;

import java.util.stream.Stream;
import jp.hantei.rules.problem.Place;
import org.jspecify.annotations.Nullable;

/**
 * One difference of two workbooks.
 *
 * @param part what differs
 * @param kind how
 * @param sheet sheet name, empty for the workbook's title
 * @param row row name ({@code D1}, an item's id …), empty for whole sheets and columns
 * @param column column heading without its id, empty for whole sheets and rows
 * @param placeBefore where it stood, null when it is new
 * @param placeAfter where it stands, null when it is gone
 * @param before text before: the cell; of a row its filled cells; of what moved its ordinal ({@code 3番目}); else empty
 * @param after text after, likewise
 */
public record CellChange(
        Part part,
        Kind kind,
        String sheet,
        String row,
        String column,
        @Nullable Place placeBefore,
        @Nullable Place placeAfter,
        String before,
        String after) {

    /** What differs. */
    public enum Part {
        TITLE("題"),
        SHEET("シート"),
        COLUMN("列"),
        ROW("行"),
        CELL("セル");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** How it differs. */
    public enum Kind {
        ADDED("追加"),
        REMOVED("削除"),
        MOVED("移動"),
        CHANGED("変更");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Where to look: in the workbook after, or before when it is gone. */
    public Place place() {
        Place after = placeAfter;
        Place before = placeBefore;
        if (after != null) {
            return after;
        }
        return before == null ? Place.ofFile("") : before;
    }

    /** {@code 診断基準 D1 薬物反応}: what it is called, whatever its address. */
    public String subject() {
        return String.join(
                " ", Stream.of(sheet, row, column).filter(s -> !s.isEmpty()).toList());
    }

    /** One line: place, what, before → after. */
    @Override
    public String toString() {
        String head = place() + ": [" + part.label() + "の" + kind.label() + "] " + subject();
        return switch (kind) {
            case ADDED -> after.isEmpty() ? head : head + "　" + after;
            case REMOVED -> before.isEmpty() ? head : head + "　" + before;
            case MOVED, CHANGED -> head + "　「" + before + "」→「" + after + "」";
        };
    }
}
