package jp.hantei.judgement.xml;

import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Only UTF-8 is read: other encodings lose characters of names (𠮷, variants) without a word. */
final class Encodings {
    private static final String UTF_8 = "UTF-8";

    private Encodings() {}

    static @Nullable FormProblem problem(XMLStreamReader reader) {
        String declared = reader.getCharacterEncodingScheme();
        String encoding = declared == null ? reader.getEncoding() : declared;
        if (encoding == null || encoding.equalsIgnoreCase(UTF_8)) {
            return null;
        }
        return new FormProblem(
                1,
                "",
                "",
                "文字コードが「" + FormProblem.cut(encoding) + "」です。",
                "UTF-8 で書き出してください（宣言も encoding=\"UTF-8\" に）。");
    }
}
