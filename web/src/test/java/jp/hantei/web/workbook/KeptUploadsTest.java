package jp.hantei.web.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Memory is bounded; the newest upload is always there. */
class KeptUploadsTest {
    private final KeptUploads kept = new KeptUploads();

    private static CheckedUpload upload(String account, int bytes) {
        ReadWorkbook nothing =
                new ReadWorkbook(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), 0);
        return CheckedUpload.of(
                account, new Upload("a.xlsx", new byte[bytes]), nothing, Figures.of(nothing), Optional.empty());
    }

    @Test
    void onlySoManyAreKept() {
        CheckedUpload first = upload("a", 1);
        kept.keep(first);
        for (int i = 1; i < KeptUploads.MOST; i++) {
            kept.keep(upload("b", 1));
        }
        assertThat(kept.find("a", first.token())).isPresent();

        kept.keep(upload("b", 1));

        assertThat(kept.find("a", first.token())).isEmpty();
    }

    @Test
    void onlySoManyBytesAreKept() {
        CheckedUpload small = upload("a", 1);
        CheckedUpload large = upload("a", (int) KeptUploads.MOST_BYTES);
        kept.keep(small);
        kept.keep(large);

        assertThat(kept.newest("a")).contains(large);
        assertThat(kept.find("a", small.token())).isEmpty();
    }

    @Test
    void anUploadIsFoundByItsOwnerAlone() {
        CheckedUpload mine = upload("a", 1);
        kept.keep(mine);

        assertThat(kept.find("a", mine.token())).contains(mine);
        assertThat(kept.find("b", mine.token())).isEmpty();
        assertThat(kept.newest("b")).isEmpty();
    }

    @Test
    void aFileNameIsJustAName() {
        assertThat(Upload.of("C:\\tmp\\決定表.xlsx", new byte[0]).name()).isEqualTo("決定表.xlsx");
        assertThat(Upload.of("../../etc/passwd\n", new byte[0]).name()).isEqualTo("passwd");
        assertThat(Upload.of("a".repeat(500) + ".md", new byte[0]).name())
                .hasSize(123)
                .endsWith(".md");
    }
}
