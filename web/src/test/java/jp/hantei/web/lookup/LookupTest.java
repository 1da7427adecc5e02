package jp.hantei.web.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import jp.hantei.registry.AuditAction;
import jp.hantei.registry.Role;
import jp.hantei.web.PdfText;
import jp.hantei.web.WebTest;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.userdetails.UserDetails;

class LookupTest extends WebTest {

    private static final Map<String, String> PERSON = Map.of(
            "p_family_name", "難波",
            "p_given_name", "太郎",
            "p_family_kana", "なんば",
            "p_address", "東京都架空市一丁目",
            "institution_name", "架空病院",
            "course_summary", "難波太郎さんは架空病院で加療中");

    private record Registered(UUID form, String key) {}

    private Registered form() throws Exception {
        Map<String, String> answers = new LinkedHashMap<>(ELIGIBLE);
        answers.putAll(PERSON);
        UUID form = begin(answers);
        MockHttpSession session = new MockHttpSession();
        register(form, session);
        return new Registered(form, key(registered(form, session)));
    }

    private MockHttpSession open(String key, UserDetails by) throws Exception {
        MockHttpSession session = new MockHttpSession();
        mvc.perform(post("/lookup")
                        .param("key", key)
                        .session(session)
                        .with(user(by))
                        .with(csrf()))
                .andExpect(redirectedUrl("/lookup/form"));
        return session;
    }

    private String refused(String key, UserDetails by) throws Exception {
        return mvc.perform(post("/lookup").param("key", key).with(user(by)).with(csrf()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private byte[] print(MockHttpSession session, boolean masked) throws Exception {
        return mvc.perform(post("/lookup/print")
                        .param("masked", String.valueOf(masked))
                        .session(session)
                        .with(user(account("jichitai")))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    @Test
    void theKeyOpensTheFormHoweverItIsTyped() throws Exception {
        Registered done = form();
        String typed = " " + done.key().toLowerCase(Locale.ROOT).replace("-", " 　") + " ";
        MockHttpSession session = open(typed, account("jichitai"));
        String page = mvc.perform(get("/lookup/form").session(session).with(user(account("jichitai"))))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page)
                .contains("該当", "難波 太郎", "診断基準と重症度の基準を満たす", "同じ結果になりました")
                .doesNotContain(done.key());
        assertThat(registry.audit().about(done.form().toString()))
                .extracting(row -> row.account() + " " + row.action())
                .contains("jichitai " + AuditAction.VIEWED_BY_KEY);
    }

    @Test
    void aMistypedKeyIsExplainedAndKeptForMending() throws Exception {
        String key = form().key();
        char last = key.charAt(key.length() - 1);
        String wrong = key.substring(0, key.length() - 1) + (last == '0' ? '1' : '0');
        assertThat(refused(wrong, account("jichitai"))).contains("検査文字が合いません", wrong);
        assertThat(refused("ABC", account("jichitai"))).contains("28文字ですが、入力は3文字");
    }

    @Test
    void guessingKeysIsStopped() throws Exception {
        UserDetails guesser = made("guesser", Role.MUNICIPALITY);
        // a key of zeros: its check character is 0 too
        String none = "0".repeat(28);
        assertThat(refused(none, guesser)).contains("このアクセスキーの票はありません", "あと9回");
        for (int i = 0; i < 9; i++) {
            refused(none, guesser);
        }
        assertThat(refused(none, guesser)).contains("入力を止めています");
    }

    @Test
    void aMaskedPrintNamesNobody() throws Exception {
        Registered done = form();
        MockHttpSession session = open(done.key(), account("jichitai"));
        assertThat(PdfText.of(print(session, false))).contains("難波", "太郎", "東京都架空市一丁目", "架空病院", "該当");
        assertThat(PdfText.of(print(session, true)))
                .contains("該当", "改善あり", "●")
                .doesNotContain("難波", "太郎", "なんば", "東京都架空市", "架空病院", "見本 医師");
        assertThat(registry.audit().about(done.form().toString()))
                .extracting(row -> row.account() + " " + row.action())
                .contains("jichitai " + AuditAction.PRINTED);
    }

    @Test
    void withoutAKeyThereIsNothingToSee() throws Exception {
        mvc.perform(get("/lookup/form").with(user(account("jichitai")))).andExpect(redirectedUrl("/lookup"));
        mvc.perform(post("/lookup/print")
                        .param("masked", "false")
                        .with(user(account("jichitai")))
                        .with(csrf()))
                .andExpect(redirectedUrl("/lookup"));
    }
}
