package jp.hantei.web.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.springframework.stereotype.Component;

/** The one font of all prints: Noto Sans JP Regular. Thread-safe. */
@Component
class JapaneseFont {

    private static final String PATH = "/fonts/NotoSansJP-Regular.ttf";

    private final byte[] bytes;
    private final CmapLookup characters;

    JapaneseFont() {
        try (InputStream in = Objects.requireNonNull(JapaneseFont.class.getResourceAsStream(PATH), PATH)) {
            bytes = in.readAllBytes();
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
            characters = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException("font " + PATH, e);
        }
    }

    InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    boolean has(int codePoint) {
        return characters.getGlyphId(codePoint) != 0;
    }
}
