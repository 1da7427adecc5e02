package jp.hantei.web.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import jp.hantei.registry.FormQuery;
import jp.hantei.web.PdfText;
import jp.hantei.web.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

class RegisterTest extends WebTest {

    @Test
    void theKeyIsShownUntilTheDoctorGoesOn() throws Exception {
        UUID form = begin(ELIGIBLE);
        MockHttpSession session = new MockHttpSession();
        register(form, session);
        String page = registered(form, session);
        assertThat(page).contains("該当", "いま一度だけ");
        assertThat(key(page)).matches("[0-9A-Z]{4}(-[0-9A-Z]{4}){6}");
        assertThat(key(registered(form, session))).isEqualTo(key(page));
        mvc.perform(get("/home").session(session).with(user(doctor())));
        assertThat(key(registered(form, session))).isEmpty();
    }

    @Test
    void aDoubleClickRegistersOnce() throws Exception {
        UUID form = begin(ELIGIBLE);
        long before = number();
        MockHttpSession session = new MockHttpSession();
        List<CompletableFuture<Void>> clicks = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            clicks.add(CompletableFuture.runAsync(() -> {
                try {
                    mvc.perform(post("/forms/{id}/register", form)
                                    .session(session)
                                    .with(user(doctor()))
                                    .with(csrf()))
                            .andExpect(redirectedUrl("/forms/" + form + "/registered"));
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }));
        }
        clicks.forEach(CompletableFuture::join);
        assertThat(number()).isEqualTo(before + 1);
        assertThat(key(registered(form, session))).isNotEmpty();
    }

    private long number() {
        return registry.forms().search(FormQuery.all(), 0, 1).total();
    }

    @Test
    void theConfirmationNamesWhatIsMissingAndDoesNotStop() throws Exception {
        UUID form = begin();
        String page = mvc.perform(get("/forms/{id}/register", form).with(user(doctor())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("判定不能", "未記入の必須項目", "A-1 典型的な左右差のある安静時振戦", "このままでも登録できます");
    }

    @Test
    void thePrintCarriesTheKeyAsTextAndTheAnswersAndTheReasons() throws Exception {
        UUID form = begin(ELIGIBLE);
        mvc.perform(answer(form, "p_family_name", "髙﨑𠮷"));
        mvc.perform(answer(form, "course_summary", "経過\uD83D\uDE00あり"));
        MockHttpSession session = new MockHttpSession();
        register(form, session);
        String key = key(registered(form, session));
        String text = PdfText.of(mvc.perform(post("/forms/{id}/print", form)
                        .session(session)
                        .with(user(doctor()))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
        assertThat(text)
                .contains(key, "006 パーキンソン病", "一次判定", "該当", "髙﨑𠮷", "改善あり")
                .contains(form.toString(), catalog.rulePack("006", "2024-04").hash())
                .contains("経過〓あり", "U+1F600");
    }

    @Test
    void afterThatItIsPrintedWithoutTheKey() throws Exception {
        UUID form = begin(ELIGIBLE);
        register(form, new MockHttpSession());
        String text = PdfText.of(
                mvc.perform(post("/forms/{id}/print", form).with(user(doctor())).with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray());
        assertThat(text).contains("パーキンソン病").doesNotContain("アクセスキー");
    }

    @Test
    void aRenewalBeginsWithWhatMayBeCarriedOver() throws Exception {
        UUID form = begin(ELIGIBLE);
        register(form, new MockHttpSession());
        String at = String.valueOf(mvc.perform(
                        post("/records/{id}/renewal", form).with(user(doctor())).with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        UUID renewal = UUID.fromString(at.substring(at.lastIndexOf('/') + 1));
        String saved = new String(registry.drafts().open(renewal).orElseThrow().content(), StandardCharsets.UTF_8);
        assertThat(saved).contains("\"application\":\"RENEWAL\"", "\"rest_tremor\":\"あり\"");
        assertThat(saved.substring(0, saved.indexOf("\"previous\""))).doesNotContain("hoehn_yahr");
        String page = mvc.perform(get("/forms/{id}", renewal).with(user(doctor())))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("引継ぎ", "前回：3度");
        String changed = mvc.perform(answer(renewal, "rest_tremor", "なし"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(changed).containsPattern("data-item=\"rest_tremor\"[^>]*data-carry=\"CHANGED\"");
        mvc.perform(post("/records/{id}/renewal", form)
                        .with(user(otherDoctor()))
                        .with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void aRegisteredFormIsNoDraftAnyMore() throws Exception {
        UUID form = begin(ELIGIBLE);
        register(form, new MockHttpSession());
        mvc.perform(get("/forms/{id}", form).with(user(doctor()))).andExpect(redirectedUrl("/records/" + form));
        mvc.perform(get("/records/{id}", form).with(user(doctor()))).andExpect(status().isOk());
        mvc.perform(get("/records/{id}", form).with(user(otherDoctor()))).andExpect(status().isNotFound());
        mvc.perform(get("/forms/{id}/registered", form).with(user(otherDoctor())))
                .andExpect(status().isNotFound());
    }
}
