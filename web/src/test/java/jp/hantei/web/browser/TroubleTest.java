package jp.hantei.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import jp.hantei.web.WebTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What was typed is not lost, whatever happens to the connection, the login or the draft. */
class TroubleTest extends WebTest {

    @LocalServerPort
    private int port;

    private Browser browser;
    private UUID form;

    @BeforeEach
    void openForm() throws Exception {
        browser = Browser.open(port, 1280, 800);
        form = begin();
        browser.logIn("ishi");
        browser.go("/forms/" + form);
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private String saved() {
        return new String(registry.drafts().open(form).orElseThrow().content(), StandardCharsets.UTF_8);
    }

    private void type(String name) {
        browser.tabTo("#v-p_family_name");
        browser.type(name, Keys.ENTER);
    }

    @Test
    void aLostConnectionIsToldAndTheAnswerSavedWhenItIsBack() {
        browser.offline(true);
        type("難波");
        browser.waitForText("#trouble", "接続できません");
        assertThat(browser.text("#trouble")).contains("姓（漢字）");
        assertThat(saved()).doesNotContain("難波");
        browser.offline(false);
        browser.waitForText("#save", "保存済み");
        assertThat(browser.has("return document.getElementById('trouble').hidden"))
                .isTrue();
        assertThat(saved()).contains("難波");
    }

    @Test
    void anExpiredLoginIsToldAndTheAnswerSavedAfterLoggingInElsewhere() {
        browser.forgetLogin();
        type("難波");
        browser.waitForText("#trouble", "ログインの有効期限が切れました");
        browser.inAnotherTab(() -> browser.logIn("ishi"));
        browser.waitForText("#save", "保存済み");
        assertThat(saved()).contains("難波");
    }

    @Test
    void aDraftSavedElsewhereIsToldAndBothAnswersAreKept() throws Exception {
        mvc.perform(answer(form, "rest_tremor", "あり"));
        type("難波");
        browser.waitForText("#trouble", "別の画面で先に保存されました");
        assertThat(saved()).doesNotContain("難波");
        browser.tabToBackwards("#trouble [data-act=mine]");
        browser.type(Keys.ENTER);
        browser.waitFor("both answers", () -> saved().contains("難波") && saved().contains("\"rest_tremor\":\"あり\""));
        browser.waitFor(
                "the other answer on this screen",
                () -> browser.has("return document.querySelector('#i-rest_tremor input[value=あり]').checked"));
    }

    @Test
    void nothingIsLeftInTheBrowser() {
        type("難波");
        browser.waitForText("#save", "保存済み");
        String kept =
                "return (JSON.stringify({...localStorage}) + JSON.stringify({...sessionStorage}) + document.cookie)";
        assertThat(browser.has(kept + ".includes('難波')")).isFalse();
        assertThat(browser.has(kept + ".includes('" + form + "')")).isFalse();
        assertThat(browser.has("return !document.cookie.includes('JSESSIONID')"))
                .isTrue();
        assertThat(browser.complaints()).isEmpty();
    }
}
