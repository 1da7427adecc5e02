package jp.hantei.web.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import jp.hantei.web.record.RecordView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Prints a registered form. Thread-safe. */
@Component
public class PdfPrinter {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.JAPAN);
    private static final int NORMAL_WEIGHT = 400;
    /** Where the note on characters goes; a private-use character, so no answer can hold it unnoticed. */
    private static final String NOTE = "\uE000note\uE000";

    private final ITemplateEngine templates;
    private final JapaneseFont font;

    PdfPrinter(ITemplateEngine templates, JapaneseFont font) {
        this.templates = templates;
        this.font = font;
        XRLog.setLoggingEnabled(false);
    }

    /** @param accessKey printed as text and QR code; null: without */
    public byte[] print(RecordView view, @Nullable String accessKey) {
        Context context = new Context(Locale.JAPAN);
        context.setVariable("view", view);
        context.setVariable("key", accessKey);
        context.setVariable("qr", accessKey == null ? null : QrCode.dataUri(accessKey));
        context.setVariable("printed", TIME.format(ZonedDateTime.now(JAPAN)));
        context.setVariable(
                "registered", TIME.format(view.record().registeredAt().atZone(JAPAN)));
        context.setVariable("note", NOTE);
        return pdf(guarded(templates.process("print/record", context)));
    }

    private String guarded(String html) {
        GlyphGuard guard = new GlyphGuard(font::has);
        int at = html.indexOf(NOTE);
        String before = guard.clean(html.substring(0, at));
        String after = guard.clean(html.substring(at + NOTE.length()));
        return before + guard.note() + after;
    }

    private byte[] pdf(String html) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFont(font::open, "JP", NORMAL_WEIGHT, FontStyle.NORMAL, true);
            builder.withHtmlContent(html, null);
            builder.withProducer("hantei");
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("PDF", e);
        }
    }
}
