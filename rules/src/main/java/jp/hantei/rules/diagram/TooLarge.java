package jp.hantei.rules.diagram;

/** A diagram outgrew its budget: the question is left unanswered, which its asker has to say. */
public final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int limit;

    TooLarge(int limit) {
        super("A decision diagram would need more than " + limit + " nodes");
        this.limit = limit;
    }

    /** The nodes that were allowed. */
    public int limit() {
        return limit;
    }
}
