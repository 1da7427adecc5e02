package jp.hantei.rules.referee;

import jp.hantei.rules.program.Facts;
import jp.hantei.rules.program.Slot;
import jp.hantei.rules.program.Slots;

/**
 * What the cells of a workbook call when Drools' own spreadsheet compiler has compiled it. Reads cells with a parser of its
 * own, written apart from the product's grammar, so that the two can catch each other's faults.
 */
public final class SheetView {
    private final Slots slots;
    private final Facts facts;

    public SheetView(Slots slots, Facts facts) {
        this.slots = slots;
        this.facts = facts;
    }

    /** The row's name; always true, so that a row without conditions is a rule too. */
    public boolean row(String name) {
        return !name.isEmpty();
    }

    /** An outcome column; the referee looks at which rules fire, not at what they write. */
    public void outcome(String column, String value) {
        if (column.isEmpty() && value.isEmpty()) {
            throw new IllegalArgumentException("outcome without column");
        }
    }

    /** Whether the condition cell certainly holds. */
    public boolean holds(String id, String cell) {
        Slot slot = slots.of(id);
        int at = slot.index();
        if (cell.equals("空欄")) {
            return facts.presence(at) == Facts.BLANK;
        }
        if (cell.equals("記入あり")) {
            return facts.presence(at) != Facts.BLANK;
        }
        if (cell.equals("不明") && !slot.labels().contains("不明")) {
            return facts.presence(at) == Facts.UNKNOWN;
        }
        if (slot.kind() == Slot.Kind.CODE) {
            return everyPossibleLabelIsNamed(slot, cell);
        }
        for (String part : cell.split("、")) {
            if (numberHolds(part, facts.low(at), facts.high(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean everyPossibleLabelIsNamed(Slot slot, String cell) {
        java.util.List<String> named = java.util.List.of(cell.split("、"));
        for (int i = 0; i < slot.labels().size(); i++) {
            boolean possible = (facts.possible(slot.index()) >> i & 1) == 1;
            boolean graded =
                    cell.matches("[<>=0-9.]+") && slot.labels().stream().noneMatch(cell::equals);
            if (possible && graded) {
                double grade = value(slot.labels().get(i).replaceFirst("\\D.*", ""));
                if (!numberHolds(cell, grade, grade)) {
                    return false;
                }
            } else if (possible && !named.contains(slot.labels().get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean numberHolds(String part, double low, double high) {
        int dots = part.indexOf("..");
        if (dots > 0) {
            boolean above = part.startsWith(">");
            double from = value(part.substring(above ? 1 : 0, dots));
            boolean open = part.charAt(dots + 2) == '<';
            double to = value(part.substring(dots + (open ? 3 : 2)));
            return (above ? low > from : low >= from) && (open ? high < to : high <= to);
        }
        if (part.startsWith(">=")) {
            return low >= value(part.substring(2));
        }
        if (part.startsWith("<=")) {
            return high <= value(part.substring(2));
        }
        double bound = value(part.substring(1));
        return switch (part.charAt(0)) {
            case '>' -> low > bound;
            case '<' -> high < bound;
            default -> low == bound && high == bound;
        };
    }

    private static double value(String text) {
        return text.matches("\\d{4}-\\d{2}-\\d{2}")
                ? java.time.LocalDate.parse(text).toEpochDay()
                : Double.parseDouble(text);
    }
}
