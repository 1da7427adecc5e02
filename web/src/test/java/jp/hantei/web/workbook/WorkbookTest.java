package jp.hantei.web.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.hantei.rules.model.Application;
import jp.hantei.rules.verify.Witness;
import jp.hantei.rules.workbook.MarkdownTwin;
import jp.hantei.rules.workbook.WorkbookFiles;
import jp.hantei.web.WebTest;
import jp.hantei.web.login.CurrentUser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A workbook that is dropped comes back with what was found in it. */
class WorkbookTest extends WebTest {

    @Autowired
    private WorkbookDesk desk;

    private UserDetails panel;

    @BeforeEach
    void account() {
        panel = account("kenkyuhan");
    }

    private String twin() {
        return MarkdownTwin.write(catalog.workbook("006", "2024-04"));
    }

    private void bring(String name, byte[] bytes) throws Exception {
        mvc.perform(multipart("/workbook")
                        .file(new MockMultipartFile("file", name, "application/octet-stream", bytes))
                        .with(user(panel))
                        .with(csrf()))
                .andExpect(redirectedUrl("/workbook/result"));
    }

    private String brought(String name, String text) throws Exception {
        bring(name, text.getBytes(StandardCharsets.UTF_8));
        return result();
    }

    private String result() throws Exception {
        return mvc.perform(get("/workbook/result").with(user(panel)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private static String found(String page, String regex) {
        Matcher matcher = Pattern.compile(regex).matcher(page);
        assertThat(matcher.find()).as(regex + " in\n" + page).isTrue();
        return Objects.requireNonNull(matcher.group(1));
    }

    private MockHttpServletRequestBuilder asked(String path, String page) {
        return post(path)
                .param("token", found(page, "name=\"token\" value=\"([0-9a-f-]{36})\""))
                .with(user(panel))
                .with(csrf());
    }

    @Test
    void theWorkbookOfTheCatalogHasNothingToMend() throws Exception {
        String page = brought("2024-04.md", twin());

        assertThat(found(page, "id=\"mend\">(\\d+)<")).isEqualTo("0");
        assertThat(found(page, "id=\"tests\">([^<]+)<")).matches("(\\d+) / \\1");
        assertThat(page).contains("カタログと同じ規則", "セルの違いはありません", "網羅", "変異スコア");
    }

    @Test
    void anEditIsShownWithItsFindingsAndItsDifference() throws Exception {
        String page = brought("2024-04.md", twin().replace("| hoehn_yahr | >=3 |", "| hoehn_yahr | >=4 |"));

        assertThat(Integer.parseInt(found(page, "id=\"mend\">(\\d+)<"))).isPositive();
        assertThat(found(page, "id=\"tests\">([^<]+)<")).matches("\\d+ / \\d+").doesNotMatch("(\\d+) / \\1");
        assertThat(page).contains("カタログの規則と違います", "基準 hy_3 hoehn_yahr 条件", "<del>&gt;=3</del>", "<ins>&gt;=4</ins>");
    }

    @Test
    void aWitnessIsJudgedByTheUploadedRules() throws Exception {
        String page = brought("2024-04.md", twin().replace("| hoehn_yahr | >=3 |", "| hoehn_yahr | >=4 |"));
        String first = found(page, "name=\"finding\" value=\"(\\d+)\"");

        String patient = mvc.perform(asked("/workbook/witness", page).param("finding", first))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        // 3度 is not enough any more
        assertThat(patient).contains("Hoehn-Yahr 重症度分類", "3度", "id=\"verdict\">非該当<");
    }

    @Test
    void aPatientWhoseVerdictChangesIsJudgedByBoth() throws Exception {
        String page = brought("2024-04.md", twin().replace("| hoehn_yahr | >=3 |", "| hoehn_yahr | >=4 |"));
        int eligible = page.indexOf("<del>該当</del> → <ins>非該当</ins>");
        assertThat(eligible).isPositive();
        Matcher before = Pattern.compile("name=\"change\" value=\"(\\d+)\"").matcher(page.substring(eligible));
        assertThat(before.find()).isTrue();

        String patient = mvc.perform(asked("/workbook/change", page)
                        .param("change", before.group(1))
                        .param("region", "0"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();

        assertThat(patient).contains("id=\"verdict\">非該当<", "id=\"before\">該当<", "3度");
        mvc.perform(asked("/workbook/change", page).param("change", "99").param("region", "0"))
                .andExpect(status().isNotFound());
    }

    @Test
    void anEditOfWordsIsProvedToChangeNothing() throws Exception {
        String page =
                brought("2024-04.md", twin().replace("| hy_3 | Hoehn-Yahr 3度以上 |", "| hy_3 | Hoehn-Yahr が3度以上 |"));

        assertThat(page).contains("カタログの規則と違います", "id=\"proved\"");
    }

    @Test
    void underTheRulesOfTheCatalogAWitnessIsADraftFormAndOnlyOne() throws Exception {
        brought("2024-04.md", twin());
        CurrentUser member = (CurrentUser) panel;
        CheckedUpload checked = desk.newest(member).orElseThrow();
        Witness witness = new Witness(Application.NEW, ELIGIBLE, "該当");

        UUID once = desk.draft(member, checked, 7, witness).orElseThrow();
        UUID twice = desk.draft(member, checked, 7, witness).orElseThrow();

        assertThat(twice).isEqualTo(once);
        assertThat(mvc.perform(get("/forms/{id}", once).with(user(panel)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("診断基準と重症度の基準を満たす");
        mvc.perform(post("/forms/{id}/discard", once).with(user(panel)).with(csrf()));
        assertThat(desk.draft(member, checked, 7, witness)).isPresent().isNotEqualTo(Optional.of(once));
    }

    @ParameterizedTest
    @CsvSource({
        "a.xlsx, no workbook at all, Excelブック（.xlsx）ではありません",
        "a.txt, text, 拡張子が .xlsx でも .md でもありません",
        "a.md, # x, 表紙",
        "a.md, '# x\n\n## 表紙\n\n| 項目 | 内容 |\n|---|---|\n| 制度 | <script>alert(1)</script> |\n', 知らない制度です",
    })
    void whatCannotBeReadIsSaidOnThePage(String name, String text, String said) throws Exception {
        assertThat(brought(name, text)).contains(said).doesNotContain("<script>alert");
    }

    @Test
    void aFileThatIsTooLargeOrEmptyIsRefusedAtOnce() throws Exception {
        for (byte[] bytes : new byte[][] {new byte[0], new byte[WorkbookFiles.LARGEST_FILE + 1]}) {
            String page = mvc.perform(multipart("/workbook")
                            .file(new MockMultipartFile("file", "a.xlsx", "x", bytes))
                            .with(user(panel))
                            .with(csrf()))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            assertThat(page).contains(bytes.length == 0 ? "ファイルが空" : "10 MB を超えています");
        }
    }

    @Test
    void aRequestWithoutAFileIsRefused() throws Exception {
        mvc.perform(multipart("/workbook").with(user(panel)).with(csrf())).andExpect(status().isBadRequest());
        mvc.perform(post("/workbook").with(user(panel)).with(csrf())).andExpect(status().isBadRequest());
        mvc.perform(multipart("/workbook")
                        .file(new MockMultipartFile("file", "a.md", "x", new byte[] {1}))
                        .with(user(panel)))
                .andExpect(status().isForbidden());
    }

    @Test
    void theSameFileTwiceIsOneCheck() throws Exception {
        String once = brought("2024-04.md", twin());
        String twice = brought("2024-04.md", twin());

        String token = "name=\"token\" value=\"([0-9a-f-]{36})\"";
        assertThat(found(twice, token)).isEqualTo(found(once, token));
    }

    @Test
    void theTwinAndTheDocumentCanBeTaken() throws Exception {
        byte[] excel = WorkbookFiles.pack(
                catalog.workbook("006", "2024-04"),
                catalog.rulePack("006", "2024-04").workbook());
        bring("板.xlsx", excel);
        String page = result();

        String twin = mvc.perform(asked("/workbook/twin", page))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(twin).isEqualTo(twin());
        String document = mvc.perform(asked("/workbook/document", page))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(document).contains("判定基準書", "研究班の代表");
    }

    @Test
    void nobodyElseSeesAnUpload() throws Exception {
        String page = brought("2024-04.md", twin());
        String token = found(page, "name=\"token\" value=\"([0-9a-f-]{36})\"");

        mvc.perform(post("/workbook/twin")
                        .param("token", token)
                        .with(user(doctor()))
                        .with(csrf()))
                .andExpect(redirectedUrl("/workbook?forgotten"));
        mvc.perform(post("/workbook/twin")
                        .param("token", UUID.randomUUID().toString())
                        .with(user(panel))
                        .with(csrf()))
                .andExpect(redirectedUrl("/workbook?forgotten"));
        mvc.perform(get("/workbook").with(user(account("jichitai")))).andExpect(status().isForbidden());
        mvc.perform(get("/workbook").with(user(account("clerk")))).andExpect(status().isForbidden());
    }

    @Test
    void aPanelTriesAFormButRegistersNone() throws Exception {
        String at = Objects.requireNonNull(mvc.perform(post("/forms")
                        .param("disease", "006")
                        .param("revision", "2024-04")
                        .param("application", "NEW")
                        .with(user(panel))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());

        String form = mvc.perform(get(at).with(user(panel)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(form).contains("試しの票").doesNotContain("登録する</a>");
        mvc.perform(get(at + "/register").with(user(panel))).andExpect(status().isForbidden());
        mvc.perform(post(at + "/register").with(user(panel)).with(csrf())).andExpect(status().isForbidden());
        mvc.perform(post(at + "/discard").with(user(panel)).with(csrf()))
                .andExpect(redirectedUrl("/workbook?discarded"));
    }
}
