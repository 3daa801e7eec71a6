package wenlan.browser;

import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** A page of the portal as its users meet it: what has a role and a name, keys, and an address. */
final class Page {
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(20);

    /** The elements of our pages that have a role by themselves or are given one. */
    private static final Map<String, String> ROLES =
            Map.ofEntries(
                    Map.entry("link", "a[href]"),
                    Map.entry("button", "button"),
                    Map.entry("checkbox", "input[type=checkbox]"),
                    Map.entry("radio", "input[type=radio]"),
                    Map.entry("searchbox", "input[type=search]"),
                    Map.entry("dialog", "dialog[open]"),
                    Map.entry("article", "article"),
                    Map.entry("textbox", "textarea"),
                    Map.entry("heading", "h1, h2, h3, h4, h5, h6"),
                    Map.entry("mark", "mark"),
                    Map.entry("summary", "summary"),
                    Map.entry("status", "[role=status]"));

    private final ChromeDriver driver;
    private final String address;

    Page(ChromeDriver driver, String address) {
        this.driver = driver;
        this.address = address;
    }

    /** Forgets what earlier tests chose and gives the screen its usual size. */
    void reset() {
        screen(1440, 900);
        driver.get(address + "/icon.svg");
        script("localStorage.clear(); sessionStorage.clear(); return null");
    }

    void open(String path) {
        driver.get(address + path);
        awaitAnswer();
    }

    void screen(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** The first visible element of a role whose accessible name starts so. */
    WebElement find(String role, String name) {
        List<WebElement> found = new ArrayList<>();
        await(
                () -> {
                    named(role, name).ifPresent(found::add);
                    return !found.isEmpty();
                },
                role + " " + name);
        return found.getFirst();
    }

    boolean has(String role, String name) {
        return named(role, name).isPresent();
    }

    private Optional<WebElement> named(String role, String name) {
        return all(role).stream()
                .filter(element -> element.getAccessibleName().startsWith(name))
                .filter(WebElement::isDisplayed)
                .findFirst();
    }

    List<WebElement> all(String role) {
        return driver.findElements(By.cssSelector(ROLES.get(role)));
    }

    /** The characters that are marked, each mark as the text has it. */
    List<String> marks() {
        String texts = "return [...document.querySelectorAll('mark')].map((m) => m.textContent)";
        return ((List<?>) script(texts)).stream().map(String::valueOf).toList();
    }

    /** What a screen reader was told last; nothing while a page is only beginning to load. */
    String status() {
        return all("status").stream()
                .findFirst()
                .map(status -> String.valueOf(status.getDomProperty("textContent")))
                .orElse("");
    }

    String text() {
        return driver.findElement(By.tagName("main")).getText();
    }

    /** The text of the first element that fits. */
    String text(String selector) {
        return driver.findElement(By.cssSelector(selector)).getText();
    }

    String title() {
        return String.valueOf(driver.getTitle());
    }

    /** Path, query and fragment, decoded. */
    String place() {
        return String.valueOf(
                script("return decodeURIComponent(location.href.slice(location.origin.length))"));
    }

    /** Types keys to whatever has the focus. */
    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    void pressWithAlt(Keys key) {
        new Actions(driver).keyDown(Keys.ALT).sendKeys(key).keyUp(Keys.ALT).perform();
    }

    void pressWithControl(Keys key) {
        new Actions(driver).keyDown(Keys.CONTROL).sendKeys(key).keyUp(Keys.CONTROL).perform();
    }

    void pressWithShift(Keys key) {
        new Actions(driver).keyDown(Keys.SHIFT).sendKeys(key).keyUp(Keys.SHIFT).perform();
    }

    void search(String query) {
        press("/");
        press(query, Keys.ENTER);
        awaitPlace("q=" + query.replace(' ', '+'));
    }

    void drag(WebElement from, WebElement to) {
        new Actions(driver).dragAndDrop(from, to).perform();
    }

    void hover(WebElement element) {
        new Actions(driver).moveToElement(element).perform();
    }

    /** How far the page is wider than the screen. */
    long overflow() {
        return number(
                "const page = document.documentElement; return page.scrollWidth -"
                        + " page.clientWidth");
    }

    /** The accessible name of what has the focus. */
    String focused() {
        return driver.switchTo().activeElement().getAccessibleName();
    }

    /** The role of what has the focus. */
    String focusedRole() {
        return driver.switchTo().activeElement().getAriaRole();
    }

    /** Has the page keep what it copies, and files that it makes, as texts. */
    void keepWhatLeaves() {
        script(
                """
                window.left = [];
                const keep = (text) => { window.left.push(text); return Promise.resolve(); };
                Object.defineProperty(navigator, 'clipboard', { value: { writeText: keep }, configurable: true });
                const made = URL.createObjectURL;
                URL.createObjectURL = (blob) => { blob.text().then(keep); return made.call(URL, blob); };
                """);
    }

    /** What was copied or saved last, once something was. */
    String left() {
        await(() -> number("return window.left.length") > 0, "something copied or saved");
        return String.valueOf(script("return window.left.pop()"));
    }

    /** The text that the server gives at an address of a link. */
    String fetched(String href) {
        return String.valueOf(
                driver.executeAsyncScript(
                        "const done = arguments[1];"
                                + " fetch(arguments[0]).then((answer) => answer.text()).then(done)",
                        href));
    }

    /** Opens the same site in another tab, does something there and closes it. */
    void inAnotherTab(String path, Runnable act) {
        String here = driver.getWindowHandle();
        driver.switchTo().newWindow(WindowType.TAB);
        try {
            screen(1440, 900);
            open(path);
            act.run();
        } finally {
            driver.close();
            driver.switchTo().window(here);
        }
    }

    void back() {
        driver.navigate().back();
        awaitAnswer();
    }

    void forward() {
        driver.navigate().forward();
        awaitAnswer();
    }

    void awaitPlace(String part) {
        await(() -> place().contains(part), "address with " + part);
        awaitAnswer();
    }

    void awaitAnswer() {
        await(
                () -> driver.findElements(By.cssSelector("main[aria-busy=false]")).size() == 1,
                "answer");
    }

    /** Waits until something holds; a page being drawn anew counts as not yet. */
    void await(BooleanSupplier condition, String what) {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!holds(condition)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain for " + what + " at " + place());
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static boolean holds(BooleanSupplier condition) {
        try {
            return condition.getAsBoolean();
        } catch (StaleElementReferenceException drawnAnew) {
            return false;
        }
    }

    /** Has an input method compose a text in the focused box, and Enter pressed while it does. */
    void composeAndPressEnter(String text) {
        driver.executeCdpCommand(
                "Input.imeSetComposition",
                Map.of("text", text, "selectionStart", 0, "selectionEnd", text.length()));
        driver.executeCdpCommand(
                "Input.dispatchKeyEvent",
                Map.of("type", "keyDown", "key", "Enter", "windowsVirtualKeyCode", 229));
    }

    /** The address of the first hit in the reader. */
    String firstHit() {
        return String.valueOf(
                script("return document.querySelector('article h2 a').getAttribute('href')"));
    }

    /** What axe-core finds wrong with the page as it stands: rule and places. */
    List<String> barriers() {
        return barriers("html");
    }

    /** The same of what a selector names: of a long report the whole takes too long. */
    List<String> barriers(String selector) {
        script(AxeCore.SOURCE);
        Object found =
                driver.executeAsyncScript(
                        """
                        const done = arguments[1];
                        axe.run(arguments[0]).then(({ violations }) => done(violations.map((one) =>
                            `${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`)));
                        """,
                        selector);
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    Object script(String script, Object... arguments) {
        return ((JavascriptExecutor) driver).executeScript(script, arguments);
    }

    /** What a script passes to {@code done}. */
    Object scriptLater(String script, Object... arguments) {
        return ((JavascriptExecutor) driver)
                .executeAsyncScript(
                        "const done = arguments[arguments.length - 1];" + script, arguments);
    }

    /** The first element of a selector, for what has no role. */
    WebElement first(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** Clicks at a distance from the middle of an element. */
    void clickAt(WebElement element, int right, int below) {
        script("arguments[0].scrollIntoView({ block: 'center' })", element);
        new Actions(driver).moveToElement(element, right, below).click().perform();
    }

    long number(String script, Object... arguments) {
        return Math.round(((Number) script(script, arguments)).doubleValue());
    }
}
