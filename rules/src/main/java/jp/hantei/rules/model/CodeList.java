package jp.hantei.rules.model;

import java.util.List;
import java.util.Optional;

/** A named list of answers, in the order of the form. */
public record CodeList(String name, List<Code> codes) {
    /** The states of a criterion and of {@code diagnosis_met} / {@code severity_met}. */
    public static final CodeList MET =
            new CodeList("充足", List.of(new Code("1", "満たす", false, ""), new Code("2", "満たさない", false, "")));

    /** 申請区分. */
    public static final CodeList APPLICATION =
            new CodeList("申請区分", List.of(new Code("1", "新規", false, ""), new Code("2", "更新", false, "")));

    /** 一次判定. */
    public static final CodeList VERDICT =
            new CodeList("一次判定", List.of(new Code("1", "該当", false, ""), new Code("2", "非該当", false, "")));

    public CodeList {
        codes = List.copyOf(codes);
    }

    /** Finds by label, else by code. */
    public Optional<Code> find(String labelOrCode) {
        return byLabel(labelOrCode)
                .or(() ->
                        codes.stream().filter(c -> c.code().equals(labelOrCode)).findFirst());
    }

    public Optional<Code> byLabel(String label) {
        return codes.stream().filter(c -> c.label().equals(label)).findFirst();
    }

    /** Answers that can satisfy a condition, i.e. all but 不明/未実施. */
    public List<Code> regular() {
        return codes.stream().filter(c -> !c.unknown()).toList();
    }

    /** The labels of {@link #regular()}. */
    public List<String> regularLabels() {
        return regular().stream().map(Code::label).toList();
    }
}
