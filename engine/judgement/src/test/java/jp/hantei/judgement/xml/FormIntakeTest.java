package jp.hantei.judgement.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.hantei.judgement.Catalog;
import jp.hantei.judgement.Finding;
import jp.hantei.judgement.Verdict;
import org.junit.jupiter.api.Test;

class FormIntakeTest {
    private static final Catalog CATALOG = Catalog.bundled();

    @Test
    void judgesTheFormsOfAFileInItsOrder() throws IOException {
        List<Intake> forms = take("good.xml");

        assertThat(forms).extracting(Intake::number).containsExactly(1, 2);
        assertThat(forms.get(0)).isInstanceOfSatisfying(Intake.Judged.class, judged -> {
            assertThat(judged.judgement().verdict()).isEqualTo(Verdict.ELIGIBLE);
            assertThat(judged.judgement().diagnosis()).isEqualTo("Definite");
        });
    }

    @Test
    void aContradictionIsAFindingNotARefusal() throws IOException {
        assertThat(take("good.xml").get(1)).isInstanceOfSatisfying(Intake.Judged.class, judged -> assertThat(
                        judged.judgement().findings())
                .anyMatch(f -> f.kind() == Finding.Kind.CONSISTENCY && f.row().equals("K7")));
    }

    @Test
    void refusesUnknownItemsAndUnusableAnswersEachWithItsLine() throws IOException {
        assertThat(problems(take("wrong-items.xml").get(0)))
                .extracting(p -> p.line() + " " + p.item() + "「" + p.value() + "」" + p.reason())
                .containsExactly(
                        "5 p_famly_name「」様式 006 2024-04 にない項目です。",
                        "6 birth_date「1951-02-30」日付として読めません。",
                        "9 rest_tremor「9」コード表にない答えです。",
                        "10 hoehn_yahr「」節 diagnosis の項目ではありません。");
    }

    @Test
    void suggestsNamesThatWereMeant() throws IOException {
        assertThat(problems(take("wrong-items.xml").get(0)).get(0).fix()).startsWith("近いもの: p_family_name");
        assertThat(problems(take("wrong-items.xml").get(1)).get(0).reason()).contains("2024-04");
        assertThat(problems(take("wrong-items.xml").get(2)).get(0).reason())
                .contains("999")
                .contains("006 パーキンソン病");
    }

    @Test
    void neverShowsThePersonalValueOfAMisspeltItem() throws IOException {
        assertThat(take("wrong-items.xml").toString()).doesNotContain("秘密");
    }

    private static List<FormProblem> problems(Intake form) {
        return ((Intake.Refused) form).problems();
    }

    private static List<Intake> take(String name) throws IOException {
        List<Intake> forms = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(FormIntakeTest.class.getResourceAsStream(name))) {
            new IntakeFile(CATALOG, false).read(in, forms::add);
        }
        return forms;
    }
}
