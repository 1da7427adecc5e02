package jp.hantei.registry.errors;

import java.util.UUID;

/** Somebody else saved the draft in the meantime; nothing was changed. Read the draft again before saving. */
public final class StaleDraftException extends RegistryException {
    private static final long serialVersionUID = 1L;
    private final long currentVersion;

    public StaleDraftException(UUID draft, long version, long currentVersion) {
        super("下書き " + draft + " は、別の画面で先に保存されています（手元は第" + version + "版、保存済みは第" + currentVersion
                + "版）。最新の下書きを開き直してから、入力し直してください。");
        this.currentVersion = currentVersion;
    }

    /** The version that is stored now. */
    public long currentVersion() {
        return currentVersion;
    }
}
