package jp.hantei.rules.program;

/** Three-valued truth (Kleene): OPEN means that some completion makes it true and another false. */
public enum Truth {
    TRUE,
    FALSE,
    OPEN;

    public boolean possible() {
        return this != FALSE;
    }
}
