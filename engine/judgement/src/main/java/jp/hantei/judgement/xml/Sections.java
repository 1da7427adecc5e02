package jp.hantei.judgement.xml;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.hantei.rules.model.Section;

/** Sections by their XML element. */
final class Sections {
    private static final Map<String, Section> BY_ELEMENT =
            Arrays.stream(Section.values()).collect(Collectors.toMap(Section::element, s -> s));

    private Sections() {}

    static Optional<Section> of(String element) {
        return Optional.ofNullable(BY_ELEMENT.get(element));
    }

    /** All of them, for a message. */
    static String names() {
        return Arrays.stream(Section.values()).map(Section::element).collect(Collectors.joining("、"));
    }
}
