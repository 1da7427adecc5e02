package jp.hantei.rules.difference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import jp.hantei.rules.program.Atom;
import jp.hantei.rules.program.Facts;
import jp.hantei.rules.program.Numbers;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Slot;
import jp.hantei.rules.program.Variables;

/** Regions as people read them. */
final class RegionWords {
    private final List<RuleProgram> programs;
    private final Variables variables;

    RegionWords(List<RuleProgram> programs, Variables variables) {
        this.programs = List.copyOf(programs);
        this.variables = variables;
    }

    String of(List<Literal> literals) {
        String words = literals.stream()
                .map(literal -> literal.variable() < 0 ? literal.words() : variable(literal))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" かつ "));
        return words.isEmpty() ? "すべての票" : words;
    }

    private String variable(Literal literal) {
        String id = variables.id(literal.variable());
        if (id.isEmpty()) {
            return ""; // a case that no form carries
        }
        Slot slot = programs.stream()
                .filter(program -> program.slots().has(id))
                .map(program -> program.slots().of(id))
                .findFirst()
                .orElseThrow();
        return slot.label() + "=" + values(variables.atoms(literal.variable()), literal.values(), slot);
    }

    private static String values(List<Atom> atoms, BitSet allowed, Slot slot) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < atoms.size(); i++) {
            if (!allowed.get(i)) {
                continue;
            }
            Atom atom = atoms.get(i);
            if (!atom.hasNumber()) {
                words.add(word(atom));
                continue;
            }
            int last = i;
            while (last + 1 < atoms.size()
                    && allowed.get(last + 1)
                    && atoms.get(last + 1).hasNumber()) {
                last++;
            }
            boolean first = i == 0;
            boolean end = last + 1 == atoms.size() || !atoms.get(last + 1).hasNumber();
            words.add(range(atoms.get(i), atoms.get(last), first, end, slot));
            i = last;
        }
        return String.join("、", words);
    }

    private static String word(Atom atom) {
        if (atom.presence() == Facts.BLANK) {
            return "空欄";
        }
        String label = atom.label();
        return atom.presence() == Facts.UNKNOWN ? "不明" : label == null ? "（決まらない）" : label;
    }

    private static String range(Atom low, Atom high, boolean first, boolean end, Slot slot) {
        if (first && end) {
            return "どの値でも";
        }
        if (first) {
            return show(high.to(), slot) + "以下";
        }
        if (end) {
            return show(low.from(), slot) + "以上";
        }
        return low.from() == high.to() ? show(low.from(), slot) : show(low.from(), slot) + "～" + show(high.to(), slot);
    }

    private static String show(double number, Slot slot) {
        if (slot.kind() == Slot.Kind.DATE && !Double.isInfinite(number)) {
            return LocalDate.ofEpochDay((long) number).toString();
        }
        return Numbers.show(number, null);
    }
}
