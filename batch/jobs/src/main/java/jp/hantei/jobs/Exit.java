package jp.hantei.jobs;

/** What a command ends with. */
final class Exit {
    static final int OK = 0;
    /** Something was found: contradictions, refused forms, failed tests. */
    static final int FINDINGS = 1;
    /** The command was used wrongly, or what it was given can't be read at all. */
    static final int WRONG_USE = 2;
    /** A fault of ours. */
    static final int INTERNAL = 3;

    private Exit() {}
}
