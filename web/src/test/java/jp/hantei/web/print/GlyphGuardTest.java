package jp.hantei.web.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class GlyphGuardTest {

    private final JapaneseFont font = new JapaneseFont();

    @Test
    void namesOfJapanArePrintedAsTheyAre() {
        GlyphGuard guard = new GlyphGuard(font::has);
        String names = "髙﨑𠮷鷗①㎎〜～—―神渡邉齋藤ヴァーン";
        assertThat(guard.clean(names)).isEqualTo(names);
        assertThat(guard.note()).isEmpty();
    }

    @Test
    void whatTheFontLacksIsMarkedAndListed() {
        GlyphGuard guard = new GlyphGuard(font::has);
        assertThat(guard.clean("山\uD83D\uDE00田\uD83D\uDE00")).isEqualTo("山〓田〓");
        assertThat(guard.note()).isEqualTo("印刷できない文字を〓にしました（U+1F600）。");
    }

    @Test
    void aVariantIsPrintedInItsBasicShapeAndSaid() {
        GlyphGuard guard = new GlyphGuard(font::has);
        assertThat(guard.clean("葛\uDB40\uDD01城")).isEqualTo("葛城");
        assertThat(guard.note()).contains("異体字");
    }

    @Test
    void theQrCodeSaysTheKey() throws Exception {
        String key = "PEES-5H3C-NE5K-77PZ-VQXZ-8FCM-4E06";
        String uri = QrCode.dataUri(key);
        byte[] png = Base64.getDecoder().decode(uri.substring(uri.indexOf(',') + 1));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        int margin = 32;
        int width = image.getWidth() + 2 * margin;
        int[] pixels = new int[width * width];
        java.util.Arrays.fill(pixels, 0xFFFFFF);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                pixels[(y + margin) * width + x + margin] = image.getRGB(x, y) & 0xFFFFFF;
            }
        }
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels)));
        assertThat(new QRCodeReader().decode(bitmap).getText()).isEqualTo(key);
    }
}
