package jp.hantei.rules.model;

/** The two schemes of the law (制度); COMMON marks shared blocks. */
public enum Scheme {
    INTRACTABLE("指定難病", "臨床調査個人票"),
    PAEDIATRIC("小児慢性特定疾病", "医療意見書"),
    COMMON("共通", "");

    private final String label;
    private final String formName;

    Scheme(String label, String formName) {
        this.label = label;
        this.formName = formName;
    }

    public String label() {
        return label;
    }

    /** What the clinical form is called in this scheme. */
    public String formName() {
        return formName;
    }
}
