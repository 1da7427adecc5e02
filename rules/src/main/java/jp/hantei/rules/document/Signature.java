package jp.hantei.rules.document;

import java.util.List;

/** Who signs the document, in this order. */
public final class Signature {
    public static final List<String> ROLES = List.of("作成", "査読", "研究班の代表");

    private Signature() {}
}
