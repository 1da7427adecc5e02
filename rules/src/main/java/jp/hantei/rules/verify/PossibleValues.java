package jp.hantei.rules.verify;

import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.program.Known;
import jp.hantei.rules.program.Numbers;
import jp.hantei.rules.program.Slot;

/** The values that a subject can have on any form, in words. */
final class PossibleValues {
    private final Subject subject;

    PossibleValues(Subject subject) {
        this.subject = subject;
    }

    String of(String id) {
        Slot slot = subject.program().slots().of(id);
        Item item = subject.workbook().item(id).orElse(null);
        if (item != null && item.type().ordered()) {
            String min = item.min() == null ? "" : item.min().toPlainString();
            String max = item.max() == null ? "" : item.max().toPlainString();
            return min + "～" + max + item.unit();
        }
        TreeSet<Double> numbers = new TreeSet<>();
        long labels = 0;
        var payloads = subject.space().diagrams().payloads(subject.meaning().value(slot.index()));
        for (int payload : payloads.stream().toArray()) {
            Known known = subject.space().known(payload);
            labels |= known.possible();
            numbers.add(known.low());
            numbers.add(known.high());
        }
        if (slot.kind() == Slot.Kind.CODE) {
            long possible = labels;
            return slot.labels().stream()
                    .filter(label -> (slot.bit(label) & possible) != 0)
                    .collect(Collectors.joining("、", "「", "」"));
        }
        return numbers.isEmpty() ? "なし" : show(numbers.first()) + "～" + show(numbers.last());
    }

    private static String show(double number) {
        return Double.isInfinite(number) ? "" : Numbers.show(number, null);
    }
}
