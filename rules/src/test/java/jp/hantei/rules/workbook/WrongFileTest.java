package jp.hantei.rules.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A file that is something else under the name of a workbook is told what it is. */
class WrongFileTest {
    @Test
    void textIsNoWorkbook() {
        assertRefused("番号,題\n1,あ".getBytes(Charset.forName("MS932")), "CSVなどの文字のファイルのようです");
        assertRefused("a\tb".getBytes(StandardCharsets.UTF_8), "CSVなどの文字のファイルのようです");
        assertRefused("<html><table>".getBytes(StandardCharsets.UTF_8), "HTMLです");
        assertRefused("<?xml version=\"1.0\"?><Workbook/>".getBytes(StandardCharsets.UTF_8), "XMLです");
        assertRefused("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "PDFです");
        assertRefused(new byte[0], "空のファイルです");
        assertRefused(new byte[] {0, 1, 2, 3, 4, 5, 6, 7}, "知らない形式です");
    }

    @Test
    void theOldFormatOfExcelIsNamed() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook old = new HSSFWorkbook()) {
            old.createSheet("表紙");
            old.write(out);
        }

        assertRefused(out.toByteArray(), "古い形式（.xls）のファイルです");
    }

    /** "agile" is what Excel writes since 2010, "standard" what 2007 wrote. */
    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"agile", "standard"})
    void aPasswordIsNamed(EncryptionMode mode) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem container = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword("himitsu");
            try (OPCPackage content = OPCPackage.open(new ByteArrayInputStream(EditedWorkbook.bytes(w -> {})));
                    OutputStream encrypted = encryptor.getDataStream(container)) {
                content.save(encrypted);
            }
            container.writeFilesystem(out);
        }

        assertRefused(out.toByteArray(), "パスワード付き（暗号化された）ファイルです");
    }

    @Test
    void otherDocumentsInAZipAreNamed() throws IOException {
        assertRefused(
                new Zip()
                        .with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                        .with("content.xml", "<a/>")
                        .bytes(),
                "OpenDocument（.ods など）です");
        assertRefused(new Zip().with("word/document.xml", "<a/>").bytes(), "Wordの文書（.docx）です");
        assertRefused(new Zip().with("ppt/presentation.xml", "<a/>").bytes(), "PowerPointの文書（.pptx）です");
        assertRefused(new Zip().with("xl/workbook.bin", "x").bytes(), "バイナリ ブック（.xlsb）です");
        assertRefused(new Zip().with("readme.txt", "x").bytes(), "ただのZIPです");
    }

    private static void assertRefused(byte[] file, String because) {
        assertThat(Refusal.of(file).what()).contains(because);
    }
}
