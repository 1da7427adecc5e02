package jp.hantei.rules.dmn;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import jp.hantei.rules.model.Application;
import jp.hantei.rules.model.DecisionTable;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.ItemType;
import jp.hantei.rules.model.RuleWorkbook;
import jp.hantei.rules.program.Forms;
import jp.hantei.rules.program.Rows;
import jp.hantei.rules.program.RuleProgram;
import jp.hantei.rules.program.Truth;

/** Every answered form of a small table, one for each number on and between all bounds, with the rows that hold on it. */
final class Points {
    private final List<Map<String, String>> forms = new ArrayList<>();
    private final List<BitSet> holding = new ArrayList<>();
    private final RuleWorkbook workbook;
    private final RuleProgram program;

    Points(RuleWorkbook workbook, RuleProgram program) {
        this.workbook = workbook;
        this.program = program;
        for (Map<String, String> form : forms(false)) {
            forms.add(form);
            holding.add(rows(form).holding());
        }
    }

    private List<Map<String, String>> forms(boolean unfinished) {
        List<Map<String, String>> all = List.of(Map.of());
        for (DecisionTable.Column column : workbook.tables().get(0).columns()) {
            List<String> values =
                    new ArrayList<>(values(workbook.item(column.subject()).orElseThrow()));
            if (unfinished) {
                values.add("不明");
            }
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> form : all) {
                for (String value : values) {
                    Map<String, String> next = new LinkedHashMap<>(form);
                    next.put(column.subject(), value);
                    longer.add(next);
                }
            }
            all = longer;
        }
        return all;
    }

    private Rows rows(Map<String, String> form) {
        return program.trial(Forms.facts(program, new Forms.Form(Application.NEW, form)))
                .rows(program.tables().get(0));
    }

    private static List<String> values(Item item) {
        if (item.codes() != null) {
            return item.codes().regularLabels();
        }
        BigDecimal step = item.type() == ItemType.INTEGER ? BigDecimal.ONE : new BigDecimal("0.5");
        List<String> values = new ArrayList<>();
        for (BigDecimal at = item.min(); at.compareTo(item.max()) <= 0; at = at.add(step)) {
            values.add(at.toString());
        }
        return values;
    }

    int size() {
        return forms.size();
    }

    Map<String, String> form(int point) {
        return forms.get(point);
    }

    BitSet holding(int point) {
        return holding.get(point);
    }

    IntStream all() {
        return IntStream.range(0, size());
    }

    /** The points that stand for forms with these answers; a number stands for itself or lies next to its point. */
    IntStream completions(Map<String, String> answers) {
        return all().filter(point -> answers.entrySet().stream()
                .allMatch(answer -> alike(form(point).getOrDefault(answer.getKey(), ""), answer.getValue())));
    }

    private static boolean alike(String at, String answer) {
        if (!at.matches("[0-9.]+")) {
            return at.isEmpty() || at.equals(answer);
        }
        double value = Double.parseDouble(answer);
        return Double.parseDouble(at) == (value == Math.rint(value) ? value : Math.floor(value) + 0.5);
    }

    private IntStream where(int row) {
        return all().filter(point -> holding(point).get(row));
    }

    /** Whether one row holds wherever another does. */
    boolean covers(int wider, int row) {
        return where(row).allMatch(point -> holding(point).get(wider));
    }

    boolean overlap(int one, int other) {
        return where(one).anyMatch(point -> holding(point).get(other));
    }

    /** The first row that holds decides: whether leaving one out changes what is said anywhere. */
    boolean matters(int row, List<String> said) {
        return where(row).anyMatch(point -> {
            BitSet without = (BitSet) holding(point).clone();
            without.clear(row);
            int first = without.nextSetBit(0);
            return holding(point).nextSetBit(0) == row
                    && (first < 0 || !said.get(first).equals(said.get(row)));
        });
    }

    /** The same over forms on which answers may be unknown: what is said is then one of several. */
    boolean mattersUnfinished(int row, List<String> said) {
        return forms(true).stream().map(this::rows).anyMatch(rows -> !said(rows, -1, said)
                .equals(said(rows, row, said)));
    }

    private static Set<String> said(Rows rows, int without, List<String> said) {
        Set<String> possible = new HashSet<>();
        for (int r = 0; r < rows.size(); r++) {
            if (r != without && rows.truth(r) != Truth.FALSE) {
                possible.add(said.get(r));
                if (rows.truth(r) == Truth.TRUE) {
                    return possible;
                }
            }
        }
        possible.add("");
        return possible;
    }

    boolean everDecides(int row) {
        return where(row).anyMatch(point -> holding(point).nextSetBit(0) == row);
    }

    /** Whether some of the rows hold wherever a row does. */
    boolean coveredTogether(int row, IntStream others) {
        BitSet rows = new BitSet();
        others.forEach(rows::set);
        return where(row).allMatch(point -> holding(point).intersects(rows));
    }
}
