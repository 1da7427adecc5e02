package jp.hantei.registry.errors;

/** A sealed value does not open: it was altered, moved from another row, or sealed with a key we do not hold. */
public final class UnreadableContentException extends RegistryException {
    private static final long serialVersionUID = 1L;

    public UnreadableContentException(String table, String id, Throwable cause) {
        super(
                "記録 " + id + "（表 " + table + "）の内容を開けません。データが書き換えられたか、封をした鍵がありません。" + "バックアップのデータと鍵ファイルの組を確かめてください。",
                cause);
    }
}
