package jp.hantei.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jp.hantei.web.WebTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole story, from the doctor's login to the municipality's verdict, without a mouse. */
class StoryTest extends WebTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({"1280, 800", "390, 844"})
    void aFormIsWrittenRegisteredAndReadByKeyboardAlone(int width, int height) throws Exception {
        try (Browser browser = Browser.open(port, width, height)) {
            browser.logIn("ishi");
            begin(browser);
            answer(browser, width);
            String key = register(browser, width);
            logOut(browser);
            read(browser, key, width);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void begin(Browser browser) {
        browser.tabTo("#q");
        browser.type("ﾊﾟｰｷﾝ");
        browser.waitForText(".count", "1件");
        browser.tabTo(".diseases button[value=NEW]");
        browser.type(Keys.ENTER);
        browser.waitForPath("/forms/[0-9a-f-]{36}");
    }

    private static void answer(Browser browser, int width) throws Exception {
        browser.tabTo("#v-p_family_name");
        browser.type("難波", Keys.ENTER);
        assertThat(browser.item()).isEqualTo("p_given_name");
        browser.type("太郎", Keys.ENTER);
        browser.waitForText("#patient", "難波 太郎 様");
        browser.tabTo("#v-birth_date");
        browser.type("平成31年5月1日", Keys.ENTER);
        browser.waitForText("#e-birth_date", "令和元年5月1日ですか");
        browser.type(Keys.chord(Keys.SHIFT, Keys.ENTER));
        assertThat(browser.item()).isEqualTo("birth_date");
        browser.type(Keys.chord(Keys.CONTROL, "a"), "Ｓ４０．５．１", Keys.ENTER);
        browser.waitForText("#e-birth_date", "1965年5月1日（昭和40年5月1日）");

        decide(browser, "rest_tremor", "1", "あと");
        browser.picture("form-" + width);
        decide(browser, "brain_image_abnormal", "2", "あと");
        decide(browser, "causal_exposure", "1", "診断基準を満たさない");
        assertThat(browser.text(".verdict .v")).contains("非該当");
        browser.picture("ineligible-" + width);
        browser.type("2");
        browser.waitForText(".verdict .v", "まだ判定できません");
        decide(browser, "drug_response", "1", "あと");
        decide(browser, "hoehn_yahr", "3", "あと1項目");
        decide(browser, "daily_function", "2", "診断基準と重症度の基準を満たす");
        assertThat(browser.text(".verdict .v")).contains("該当").doesNotContain("非該当");
        browser.picture("eligible-" + width);
        browser.type("?");
        browser.waitFor("help", () -> browser.has("return document.getElementById('help').open"));
        browser.type(Keys.ESCAPE);
    }

    /** F4 leads to the item, a digit answers it, the panel follows. */
    private static void decide(Browser browser, String item, String digit, String panel) {
        for (int i = 0; i < 10 && !browser.item().equals(item); i++) {
            browser.type(Keys.F4);
        }
        assertThat(browser.item()).isEqualTo(item);
        assertThat(browser.focusIsVisible())
                .as("focus on " + item + " in sight")
                .isTrue();
        browser.type(digit);
        browser.waitForText(".verdict .why", panel);
        browser.waitForText("#save", "保存済み");
        assertThat(browser.item()).as("the focus stays").isEqualTo(item);
    }

    private static String register(Browser browser, int width) throws Exception {
        browser.type(Keys.F8);
        browser.type(Keys.ENTER);
        browser.waitForPath("/forms/.*/register");
        browser.picture("confirm-" + width);
        browser.tabTo("main form.actions button");
        browser.type(Keys.ENTER);
        browser.waitForPath("/forms/.*/registered");
        browser.picture("registered-" + width);
        return browser.text("#accesskey");
    }

    private static void logOut(Browser browser) {
        browser.tabTo(".out button");
        browser.type(Keys.ENTER);
        browser.waitForPath("/login\\?out");
    }

    private static void read(Browser browser, String key, int width) throws Exception {
        browser.logIn("jichitai");
        browser.tabTo("#key");
        browser.type(key.toLowerCase(java.util.Locale.ROOT).replace("-", " "), Keys.ENTER);
        browser.waitForPath("/lookup/form");
        assertThat(browser.text("#verdict")).isEqualTo("該当");
        assertThat(browser.text("main")).contains("難波 太郎", "昭和40年5月1日", "改善あり");
        browser.picture("read-" + width);
    }
}
