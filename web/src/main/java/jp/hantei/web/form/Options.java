package jp.hantei.web.form;

import java.util.ArrayList;
import java.util.List;
import jp.hantei.rules.model.Code;
import jp.hantei.rules.model.CodeList;
import jp.hantei.rules.model.Item;
import jp.hantei.rules.model.Section;

/** Makes the options of a code item, with the digits that choose them. */
final class Options {

    static final String UNKNOWN = "不明";
    static final String NOT_DONE = "未実施";

    private static final int LONGEST_ROW = 34;
    private static final int MOST_IN_ROW = 7;

    private Options() {}

    static List<Option> of(Item item, String answer) {
        CodeList list = item.codeList().orElseThrow();
        String chosen = list.find(answer).map(Code::label).orElse(answer);
        boolean codesAreKeys = list.codes().stream().allMatch(c -> c.code().matches("\\d"));
        List<Option> options = new ArrayList<>();
        for (Code code : list.codes()) {
            String key = codesAreKeys ? code.code() : key(options.size());
            options.add(new Option(
                    code.label(),
                    key,
                    !code.label().startsWith(key),
                    code.note(),
                    code.label().equals(chosen)));
        }
        for (String extra : List.of(UNKNOWN, NOT_DONE)) {
            boolean given = extra.equals(chosen);
            boolean offered = extra.equals(UNKNOWN) && mayBeUnknown(item, list);
            if (list.byLabel(extra).isEmpty() && (given || offered)) {
                options.add(new Option(extra, extra.equals(UNKNOWN) ? "u" : "", false, "", given));
            }
        }
        return options;
    }

    private static String key(int index) {
        return index < 9 ? String.valueOf(index + 1) : "";
    }

    /** Findings may be unknown to the doctor; who the patient is may not. */
    private static boolean mayBeUnknown(Item item, CodeList list) {
        boolean finding = item.section() == Section.DIAGNOSIS || item.section() == Section.SEVERITY;
        boolean claim = item.id().endsWith("_claim");
        return finding && !claim && list.codes().stream().noneMatch(Code::unknown);
    }

    /** Whether they stand side by side; else in a drop-down list. */
    static boolean fitInRow(List<Option> options) {
        int width = options.stream().mapToInt(o -> o.value().length() + 2).sum();
        return options.size() <= MOST_IN_ROW && width <= LONGEST_ROW;
    }
}
