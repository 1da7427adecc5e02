package jp.hantei.rules.model;

import java.util.Optional;

/** Sections of a clinical form (節), with the XML element that carries each. */
public enum Section {
    BASIC("基本情報", "basic"),
    DIAGNOSIS("診断基準", "diagnosis"),
    SEVERITY("重症度分類", "severity"),
    RESEARCH("研究調査", "research"),
    VENTILATOR("人工呼吸器", "ventilator"),
    INSTITUTION("医療機関", "institution");

    private final String label;
    private final String element;

    Section(String label, String element) {
        this.label = label;
        this.element = element;
    }

    public String label() {
        return label;
    }

    /** XML element name. */
    public String element() {
        return element;
    }

    public static Optional<Section> of(String label) {
        for (Section s : values()) {
            if (s.label.equals(label)) {
                return Optional.of(s);
            }
        }
        return Optional.empty();
    }
}
