package jp.hantei.registry;

/** A draft and its content at that version. */
public final class OpenDraft {
    private final Draft draft;
    private final byte[] content;

    OpenDraft(Draft draft, byte[] content) {
        this.draft = draft;
        this.content = content;
    }

    public Draft draft() {
        return draft;
    }

    /** Canonical JSON as the caller saved it. */
    public byte[] content() {
        return content.clone();
    }
}
