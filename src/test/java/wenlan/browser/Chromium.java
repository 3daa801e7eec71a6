package wenlan.browser;

import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The system's Chromium and its driver: where {@code -Dbrowser} and {@code -Dbrowser.driver} say,
 * else where systems usually have them. Nothing is downloaded.
 */
final class Chromium {
    /** Why tests are skipped without a browser, and what to do. */
    static final String ABSENT =
            "No Chromium with its driver was found, so the pages are not tested. Install them"
                    + " (Debian: chromium chromium-driver fonts-noto-cjk), or name the programs by"
                    + " -Dbrowser=… and -Dbrowser.driver=….";

    /** Rules of accessibility are asked of each node of the longest report. */
    private static final Duration LONGEST_SCRIPT = Duration.ofMinutes(3);

    private static final List<String> BROWSERS =
            List.of(
                    "/usr/bin/chromium",
                    "/usr/bin/chromium-browser",
                    "/usr/bin/google-chrome",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private static final List<String> DRIVERS =
            List.of(
                    "/usr/bin/chromedriver",
                    "/usr/lib/chromium-browser/chromedriver",
                    "/usr/local/bin/chromedriver",
                    "/opt/homebrew/bin/chromedriver");

    /** Selenium remarks on each browser newer than itself; held, since loggers are collected. */
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    private Chromium() {}

    /** A new browser without a window, empty when the system has none. */
    static Optional<ChromeDriver> open() {
        Optional<Path> browser = find("browser", BROWSERS);
        Optional<Path> driver = find("browser.driver", DRIVERS);
        if (browser.isEmpty() || driver.isEmpty()) {
            return Optional.empty();
        }
        SELENIUM.setLevel(Level.SEVERE);
        File program = driver.get().toFile();
        ChromeDriverService service =
                new ChromeDriverService.Builder().usingDriverExecutable(program).build();
        ChromeDriver opened = new ChromeDriver(service, options(browser.get()));
        opened.manage().timeouts().scriptTimeout(LONGEST_SCRIPT);
        return Optional.of(opened);
    }

    private static Optional<Path> find(String property, List<String> usual) {
        String named = System.getProperty(property);
        return (named == null ? usual : List.of(named))
                .stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /** Without background networking the browser asks nobody but the server under test. */
    private static ChromeOptions options(Path browser) {
        return new ChromeOptions()
                .setBinary(browser.toFile())
                .addArguments(
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--window-size=1440,900");
    }
}
