package jp.hantei.rules.model;

/** Kind of application (申請区分). */
public enum Application {
    NEW("新規"),
    RENEWAL("更新");

    private final String label;

    Application(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
