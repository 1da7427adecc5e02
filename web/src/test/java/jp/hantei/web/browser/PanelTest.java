package jp.hantei.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.hantei.rules.problem.Problems;
import jp.hantei.rules.workbook.MarkdownTwin;
import jp.hantei.rules.workbook.RawWorkbook;
import jp.hantei.rules.workbook.WorkbookFiles;
import jp.hantei.rules.workbook.WorkbookParser;
import jp.hantei.web.WebTest;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A member of a research panel brings a workbook in which somebody slipped, without a mouse. */
class PanelTest extends WebTest {

    @LocalServerPort
    private int port;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"1280, 800", "390, 844"})
    void aBrokenWorkbookComesBackWithAPatientWhoShowsIt(int width, int height) throws Exception {
        try (Browser browser = Browser.open(port, width, height)) {
            browser.logIn("kenkyuhan");
            assertThat(browser.path()).isEqualTo("/workbook");
            look(browser, "panel-" + width);
            bring(browser, broken());
            assertThat(browser.text("h1")).isEqualTo("006 パーキンソン病");
            assertThat(Integer.parseInt(browser.text("#mend"))).isPositive();
            assertThat(browser.text("#difference")).contains("基準 hy_3 hoehn_yahr 条件", ">=3", ">=4");
            look(browser, "workbook-" + width);
            patient(browser, width);
            document(browser, width);
            assertThat(browser.path()).doesNotContain("token", "?");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"1280, 800", "390, 844"})
    void theCriteriaAreFoundAndRead(int width, int height) throws Exception {
        try (Browser browser = Browser.open(port, width, height)) {
            browser.logIn("kenkyuhan");
            browser.go("/catalog");
            look(browser, "catalog-" + width);
            browser.tabTo("#q");
            browser.type("ｸﾛｰﾝ");
            browser.waitForText(".count", "1件");
            browser.tabTo(".criteria-list a");
            browser.type(Keys.ENTER);
            browser.waitForPath("/catalog/096/2024-04/document");
            assertThat(browser.text("h1")).isEqualTo("096 クローン病　判定基準書");
            look(browser, "criteria-" + width);
            assertThat(browser.complaints()).isEmpty();
        }
    }

    /** 3度以上 became 4度以上, and a row stands below one that always hits. */
    private Path broken() throws IOException {
        String twin = MarkdownTwin.write(catalog.workbook("006", "2024-04"))
                .replace("| hoehn_yahr | >=3 |", "| hoehn_yahr | >=4 |")
                .replace("| S2 |  |  | 基準未満 |", "| S9 |  |  | 基準未満 | 満たさない | 余分 | 推定 |\n| S2 |  |  | 基準未満 |");
        Problems problems = new Problems();
        RawWorkbook raw = MarkdownTwin.read("2024-04.md", twin, problems);
        var typed = WorkbookParser.parse(raw, catalog.commonBlocks(), problems);
        assertThat(problems.list()).isEmpty();
        Path file = folder.resolve("2024-04.xlsx");
        Files.write(file, WorkbookFiles.pack(raw, typed));
        return file;
    }

    private static void bring(Browser browser, Path file) throws IOException {
        browser.choose("#file", file);
        browser.tabTo("#drop button");
        browser.type(Keys.ENTER);
        browser.waitForPath("/workbook/result");
    }

    private static void patient(Browser browser, int width) throws IOException {
        browser.tabTo("button[name=finding]");
        assertThat(browser.focusIsVisible()).isTrue();
        browser.type(Keys.ENTER);
        browser.waitForPath("/workbook/witness");
        assertThat(browser.text("main")).contains("この画面では答えを変えられません", "Hoehn-Yahr");
        assertThat(browser.text("#verdict")).isNotBlank();
        look(browser, "witness-" + width);
        browser.go("/workbook/result");
    }

    private static void document(Browser browser, int width) throws IOException {
        browser.tabTo("#document");
        browser.type(Keys.ENTER);
        browser.waitForPath("/workbook/document");
        assertThat(browser.text("h1")).isEqualTo("006 パーキンソン病　判定基準書");
        look(browser, "document-" + width);
    }

    private static void look(Browser browser, String name) throws IOException {
        assertThat(browser.tooWide()).as(name).isEmpty();
        browser.picture(name);
    }
}
