package jp.hantei.web.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.hantei.judgement.Answers;
import jp.hantei.judgement.xml.FormWriter;
import jp.hantei.registry.ImportJob;
import jp.hantei.registry.ImportState;
import jp.hantei.rules.model.Application;
import jp.hantei.web.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;

class UploadTest extends WebTest {

    private byte[] file(String birth) throws Exception {
        Map<String, String> answers = new LinkedHashMap<>(ELIGIBLE);
        answers.put("p_family_name", "秘密");
        answers.put("birth_date", birth);
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        try (FormWriter writer = new FormWriter(xml)) {
            var workbook = catalog.rulePack("006", "2024-04").workbook();
            writer.write(workbook, new Answers(Application.NEW, answers), "ref-" + birth);
        }
        return xml.toByteArray();
    }

    private ImportJob imported(String name, byte[] xml) throws Exception {
        mvc.perform(multipart("/imports")
                        .file(new MockMultipartFile("file", name, "application/xml", xml))
                        .with(user(account("clerk")))
                        .with(csrf()))
                .andExpect(redirectedUrl("/imports?started"));
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (Instant.now().isBefore(end)) {
            for (ImportJob job : registry.importJobs().newest(5)) {
                if (job.fileName().equals(name) && job.state() != ImportState.RUNNING) {
                    return job;
                }
            }
            Thread.sleep(50);
        }
        throw new AssertionError("import " + name + " did not end");
    }

    private String page(ImportJob job) throws Exception {
        return mvc.perform(get("/imports/{id}", job.id()).with(user(account("clerk"))))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void aFileBecomesRegisteredFormsAndItsKeysAreGivenOnce() throws Exception {
        ImportJob job = imported("good.xml", file("1960-01-01"));
        assertThat(job.state()).isEqualTo(ImportState.DONE);
        assertThat(job.registered()).isEqualTo(1);
        assertThat(page(job)).contains("完了", "アクセスキーの一覧を受け取る").doesNotContain("秘密");
        var keys = post("/imports/{id}/keys", job.id())
                .with(user(account("clerk")))
                .with(csrf());
        String csv = mvc.perform(keys).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
        assertThat(csv).containsPattern("1,\"ref-1960-01-01\",[0-9a-f-]{36},[0-9A-Z-]{34}");
        assertThat(page(job)).doesNotContain("アクセスキーの一覧を受け取る");
    }

    @Test
    void whatIsWrongIsSaidWithItsPlaceAndWithoutPersonalValues() throws Exception {
        String broken = new String(file("1961-01-01"), StandardCharsets.UTF_8).replace("1961-01-01<", "昨日<");
        ImportJob job = imported("bad.xml", broken.getBytes(StandardCharsets.UTF_8));
        assertThat(page(job)).contains("生年月日").doesNotContain("秘密");
    }

    @Test
    void somethingElseThanXmlIsRefused() throws Exception {
        ImportJob job = imported("not.xml", "これはXMLではない".getBytes(StandardCharsets.UTF_8));
        assertThat(job.registered()).isZero();
        assertThat(page(job)).contains("失敗");
    }

    @Test
    void nobodyElseSeesTheImport() throws Exception {
        ImportJob job = imported("mine.xml", file("1962-01-01"));
        mvc.perform(get("/imports/{id}", job.id()).with(user(doctor()))).andExpect(status().isNotFound());
        mvc.perform(post("/imports/{id}/keys", job.id()).with(user(doctor())).with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void anEmptyFileIsToldAtOnce() throws Exception {
        String page = mvc.perform(multipart("/imports")
                        .file(new MockMultipartFile("file", "empty.xml", "application/xml", new byte[0]))
                        .with(user(account("clerk")))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("ファイルが空です");
    }
}
