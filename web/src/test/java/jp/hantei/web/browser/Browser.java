package jp.hantei.web.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Chromium, used by keyboard only. */
final class Browser implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Path PICTURES = Path.of("target", "pictures");

    private final ChromeDriver driver;
    private final String address;

    private Browser(ChromeDriver driver, String address) {
        this.driver = driver;
        this.address = address;
    }

    /** Skips the test when there is no Chromium, unless HANTEI_BROWSER_TESTS=required. */
    static Browser open(int port, int width, int height) {
        boolean there = Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
        if ("required".equals(System.getenv("HANTEI_BROWSER_TESTS"))) {
            Assertions.assertThat(there).as("%s and %s", CHROMIUM, DRIVER).isTrue();
        }
        Assumptions.assumeTrue(there, "browser tests skipped: no " + CHROMIUM + " with " + DRIVER);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-quic",
                "--no-first-run",
                "--disable-component-update",
                "--disable-sync",
                "--window-size=" + width + "," + height);
        // a phone: narrower than a window can be
        options.setExperimentalOption(
                "mobileEmulation",
                Map.of(
                        "deviceMetrics",
                        Map.of("width", width, "height", height, "pixelRatio", 1, "mobile", width < 768)));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .build();
        return new Browser(new ChromeDriver(service, options), "http://localhost:" + port);
    }

    void logIn(String name) {
        go("/login");
        tabTo("#username");
        type(name, Keys.TAB);
        type(name + "-demo", Keys.ENTER);
        waitForPath("/(home|lookup|workbook)");
    }

    void offline(boolean offline) {
        driver.executeCdpCommand("Network.enable", Map.of());
        driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    void forgetLogin() {
        driver.manage().deleteAllCookies();
    }

    void inAnotherTab(Runnable action) {
        String here = driver.getWindowHandle();
        driver.switchTo().newWindow(WindowType.TAB);
        action.run();
        driver.close();
        driver.switchTo().window(here);
    }

    void go(String path) {
        driver.get(address + path);
    }

    String path() {
        return driver.getCurrentUrl() == null
                ? ""
                : String.valueOf(driver.getCurrentUrl()).substring(address.length());
    }

    /** Types into whatever has the focus. */
    void type(CharSequence... keys) {
        WebElement active = driver.switchTo().activeElement();
        if ("file".equals(active.getDomProperty("type"))) {
            // whatever is sent to the field itself is taken for a path
            new Actions(driver).sendKeys(keys).perform();
        } else {
            active.sendKeys(keys);
        }
    }

    /** Chooses a file as its dialog would. */
    void choose(String css, Path file) {
        driver.findElement(By.cssSelector(css)).sendKeys(file.toAbsolutePath().toString());
    }

    /** Presses Tab until the element has the focus. */
    void tabTo(String css) {
        press(css, Keys.TAB);
    }

    void tabToBackwards(String css) {
        press(css, Keys.chord(Keys.SHIFT, Keys.TAB));
    }

    private void press(String css, CharSequence key) {
        for (int i = 0; i < 400; i++) {
            if (has("return document.activeElement !== null && document.activeElement.matches(arguments[0])", css)) {
                return;
            }
            type(key);
        }
        throw new AssertionError("no way by Tab to " + css + " on " + path());
    }

    /** The item that has the focus, empty if none. */
    String item() {
        return String.valueOf(
                driver.executeScript("return document.activeElement.closest('.item')?.dataset.item ?? ''"));
    }

    String text(String css) {
        return driver.findElement(By.cssSelector(css)).getText();
    }

    void waitFor(String what, BooleanSupplier condition) {
        new WebDriverWait(driver, PATIENCE)
                .withMessage(what + " on " + path())
                .ignoring(org.openqa.selenium.StaleElementReferenceException.class)
                .until(d -> condition.getAsBoolean());
    }

    void waitForPath(String regex) {
        waitFor("address " + regex, () -> path().matches(regex));
    }

    void waitForText(String css, String part) {
        waitFor("\"" + part + "\" in " + css, () -> driver.findElements(By.cssSelector(css)).stream()
                .anyMatch(e -> e.getText().contains(part)));
    }

    boolean has(String script, Object... arguments) {
        return Boolean.TRUE.equals(driver.executeScript(script, arguments));
    }

    /** Whether the focused element is in sight and nothing lies over it. */
    boolean focusIsVisible() {
        return has("const e = document.activeElement.closest('.seg, input, textarea, select, button, a');"
                + "const r = e.getBoundingClientRect();"
                + "const top = document.elementFromPoint(r.left + r.width / 2, r.top + Math.min(r.height / 2, 20));"
                + "return top !== null && (e.contains(top) || top.contains(e));");
    }

    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(entry -> entry.getLevel() + " " + entry.getMessage())
                .toList();
    }

    /** The elements that stick out to the right, innermost last; empty when the page is as wide as the screen. */
    String tooWide() {
        return String.valueOf(driver.executeScript("const width = document.documentElement.clientWidth;"
                + "return document.documentElement.scrollWidth <= width ? '' :"
                + "[...document.querySelectorAll('main *')].filter(e => !e.closest('.scroll')"
                + "&& e.getBoundingClientRect().right > width + 1).map(e => e.outerHTML.slice(0, 90)).join(' | ')"));
    }

    /** Kept below target/pictures, for looking at. */
    void picture(String name) throws IOException {
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
    }

    @Override
    public void close() {
        driver.quit();
    }
}
