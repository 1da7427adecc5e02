package jp.hantei.rules.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;

/** Zips that are cut off, damaged, too large inside or can be taken in two ways. */
class HostileZipTest {
    @Test
    void aFileThatWasCutOffAnywhereIsRefused() throws IOException {
        byte[] good = Zip.workbook().bytes();
        for (int length = 0; length < good.length; length += Math.max(1, good.length / 60)) {
            assertThat(Refusal.of(Arrays.copyOf(good, length)).what()).isNotBlank();
        }
        assertThat(Refusal.of(Arrays.copyOf(good, good.length - 1)).what()).contains("途中で切れているか、壊れています");
    }

    @Test
    void aPartThatUnpacksToMoreThanItMayIsRefused() throws IOException {
        Zip bomb = Zip.workbook().with("xl/worksheets/bomb.xml", new byte[80 << 20]);

        assertThat(Refusal.of(bomb.bytes()).what()).contains("xl/worksheets/bomb.xml を展開すると 20 MB を超えます");
    }

    @Test
    void manyPartsThatUnpackToMuchTogetherAreRefused() throws IOException {
        Zip bombs = Zip.workbook();
        for (int i = 0; i < 10; i++) {
            bombs.with("xl/media/image" + i + ".png", new byte[15 << 20]);
        }

        assertThat(Refusal.of(bombs.bytes()).what()).contains("全体を展開すると 40 MB を超えます");
    }

    @Test
    void moreThanFiveHundredPartsAreRefused() throws IOException {
        Zip many = Zip.workbook();
        for (int i = 0; i < 600; i++) {
            many.with("xl/media/image" + i + ".png", new byte[1]);
        }

        assertThat(Refusal.of(many.bytes()).what()).contains("部品が多すぎます");
    }

    @Test
    void aPartThatIsThereTwiceIsRefused() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(out)) {
            for (var part : Zip.workbook().parts().entrySet()) {
                put(zip, part.getKey(), part.getValue());
            }
            put(zip, "xl/worksheets/sheet6.xml", Zip.workbook().parts().get("xl/worksheets/sheet7.xml"));
        }

        assertThat(Refusal.of(out.toByteArray()).what()).contains("同じ名前の部品が2つ入っています（xl/worksheets/sheet6.xml）");
    }

    @Test
    void soIsOneWhoseNamesDifferInCaseOnly() throws IOException {
        Zip twice = Zip.workbook().with("XL/Worksheets/Sheet6.xml", "<a/>");

        assertThat(Refusal.of(twice.bytes()).what()).contains("同じ名前の部品が2つ");
    }

    /** A reader that goes from the front sees the first, Excel the one that the list of contents names. */
    @Test
    void whatStandsBeforeThePartsThatExcelSeesIsNotRead() throws IOException {
        byte[] good = EditedWorkbook.bytes(w -> {});
        ByteArrayOutputStream front = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(front)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet6.xml"));
            zip.write("<worksheet/>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        byte[] stub = Arrays.copyOf(front.toByteArray(), indexOf(front.toByteArray(), 'P', 'K', 1, 2));
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(stub);
        both.write(good);

        assertThat(XlsxReader.read("2024-04.xlsx", both.toByteArray(), new jp.hantei.rules.problem.Problems()))
                .isEqualTo(XlsxReader.read("2024-04.xlsx", good, new jp.hantei.rules.problem.Problems()));
    }

    @Test
    void aByteThatTurnedInAPartIsNoticed() throws IOException {
        byte[] good = Zip.workbook().bytes();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(good))
                .get()) {
            ZipArchiveEntry sheet = zip.getEntry("xl/worksheets/sheet6.xml");
            byte[] turned = good.clone();
            turned[(int) sheet.getDataOffset() + 400] ^= 1;

            assertThat(Refusal.of(turned).what()).contains("壊れています");
        }
    }

    @Test
    void aPartWithAPasswordOfItsOwnIsRefused() throws IOException {
        byte[] locked = Zip.workbook().bytes();
        int entry = indexOf(locked, 'P', 'K', 1, 2);
        locked[entry + 8] |= 1; // the flag "encrypted" in the list of contents

        assertThat(Refusal.of(locked).what()).contains("暗号化されているか、知らない圧縮です");
    }

    private static void put(ZipArchiveOutputStream zip, String name, byte[] content) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        zip.putArchiveEntry(entry);
        zip.write(content);
        zip.closeArchiveEntry();
    }

    private static int indexOf(byte[] bytes, int... wanted) {
        for (int i = 0; i < bytes.length - wanted.length; i++) {
            int j = 0;
            while (j < wanted.length && bytes[i + j] == (byte) wanted[j]) {
                j++;
            }
            if (j == wanted.length) {
                return i;
            }
        }
        throw new IllegalArgumentException("not there");
    }
}
