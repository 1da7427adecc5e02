package jp.hantei.judgement.xml;

import com.ctc.wstx.exc.WstxEOFException;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import jp.hantei.judgement.xml.hardened.DoctypeRefusedException;

/** Says in Japanese why a file could not be read on. The parser's own message is not shown: it may quote the content. */
final class FileFault {
    private FileFault() {}

    static FormProblem of(XMLStreamException fault, int lastLine) {
        int line = fault.getLocation() == null
                ? lastLine
                : Math.max(lastLine, fault.getLocation().getLineNumber());
        String text = String.valueOf(fault.getMessage());
        if (fault instanceof DoctypeRefusedException) {
            return at(line, "DOCTYPE（文書型宣言）があるファイルは受け付けません。", "<!DOCTYPE …> の行を消してください。");
        }
        if (text.startsWith("Unexpected EOF in prolog")) {
            return at(line, "ファイルが空です。", "送り元で書き出し直してください。");
        }
        if (fault instanceof WstxEOFException || text.startsWith("Unexpected EOF")) {
            return at(line, "ファイルが途中で終わっています。", "送り元で書き出し直し、最後の </forms> まであるか確かめてください。");
        }
        if (hasCause(fault, UnsupportedEncodingException.class) || text.contains("nsupported encoding")) {
            return at(line, "知らない文字コードが宣言されています。", "UTF-8 で書き出してください。");
        }
        if (hasCause(fault, CharConversionException.class) || text.contains("UTF-8")) {
            return at(line, "UTF-8 として読めない文字があります（Shift_JIS などで保存された可能性）。", "UTF-8 で書き出してください。");
        }
        if (text.toLowerCase(Locale.ROOT).contains("limit") || text.contains("exceeded")) {
            return at(line, "要素の深さ、属性又は値の長さが上限を超えています。", "書き出した側の誤りでないか確かめてください。");
        }
        if (text.contains("ntity")) {
            return at(line, "宣言されていない実体参照（&名前;）があります。", "文字そのもの、又は &amp; &lt; &gt; などを使ってください。");
        }
        if (hasCause(fault, IOException.class)) {
            return at(line, "ファイルを読めません（入出力の誤り）。", "ファイルの置き場所を確かめてください。");
        }
        return at(line, "XML の書き方の誤りです（タグの閉じ忘れ、使えない文字など）。", "この行とその前の行のタグを確かめてください。");
    }

    private static FormProblem at(int line, String reason, String fix) {
        return new FormProblem(line, "", "", reason, fix);
    }

    private static boolean hasCause(Throwable fault, Class<? extends Throwable> type) {
        for (Throwable t = fault; t != null; t = t.getCause()) {
            if (type.isInstance(t)) {
                return true;
            }
            if (t instanceof XMLStreamException x && type.isInstance(x.getNestedException())) {
                return true;
            }
        }
        return false;
    }
}
