package jp.hantei.web.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import jp.hantei.judgement.Catalog;
import jp.hantei.rules.model.LanguageUse;
import jp.hantei.web.WebTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everybody who may log in can read the criteria. */
class CatalogPageTest extends WebTest {

    private String page(String path, String account) throws Exception {
        return mvc.perform(get(path).with(user(account(account))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void allDiseasesAreListedWithTheSurenessOfTheirRows() throws Exception {
        String page = page("/catalog", "jichitai");

        for (Catalog.Entry entry : catalog.entries()) {
            assertThat(page)
                    .contains(
                            "/catalog/" + entry.disease() + "/" + entry.revision() + "/document",
                            "確認 " + entry.provenance().confirmed());
        }
        assertThat(page).doesNotContain("様式を開く");
        assertThat(page("/catalog", "kenkyuhan")).contains("様式を開く");
    }

    @ParameterizedTest
    @CsvSource({"ﾊﾟｰｷﾝ, 006", "crohn, 096", "6, 006", "zzz, "})
    void aDiseaseIsFoundByAnyOfItsNames(String typed, String number) throws Exception {
        String list = mvc.perform(get("/catalog/list").param("q", typed).with(user(doctor())))
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(list).contains(number == null ? "当てはまる疾病がありません" : "/catalog/" + number + "/");
    }

    @Test
    void theCriteriaAreReadAsADocument() throws Exception {
        String page = page("/catalog/006/2024-04/document", "kenkyuhan");

        assertThat(page)
                .contains("006 パーキンソン病　判定基準書", "A-1 典型的な左右差のある安静時振戦が「あり」", "：次の3つのうち2つ以上を満たす", "研究班の代表")
                .containsPattern("試験 (\\d+) 件のうち \\1 件が期待どおり");
        assertThat(page).as("each table once").containsOnlyOnce(">D1</th>").containsOnlyOnce(">K25</th>");
        mvc.perform(get("/catalog/006/1999-01/document").with(user(doctor()))).andExpect(status().isNotFound());
    }

    @Test
    void documentsOfAllKindsCanBeShown() throws Exception {
        Map<Catalog.Entry, Set<String>> uses = new HashMap<>();
        for (Catalog.Entry entry : catalog.entries()) {
            uses.put(
                    entry,
                    LanguageUse.of(
                            catalog.rulePack(entry.disease(), entry.revision()).workbook()));
        }
        for (Catalog.Entry entry : LanguageUse.representatives(catalog.entries(), uses::get)) {
            String page = page("/catalog/" + entry.disease() + "/" + entry.revision() + "/document", "ishi");
            assertThat(page).contains("</html>").doesNotContain("style=\"");
        }
    }
}
