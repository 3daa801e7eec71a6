package wenlan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The grid of a table by keyboard, and what the pages of tables say of themselves. */
@Tag("browser")
@ExtendWith(BrowserExtension.class)
class GridBrowserTest {
    private static final String HERE =
            "const at = document.activeElement;"
                    + " return `${at.closest('tr')?.querySelector('.row-number').textContent}"
                    + " ${at.dataset.column ?? at.tagName}`";

    /** Keeps the text of a file instead of saving it. */
    private static final String CATCH_FILES =
            "window.saved = ''; URL.createObjectURL = (file) => {"
                    + " file.text().then((text) => { window.saved = text; }); return '#'; }";

    private static void openCities(Page page) {
        page.open("/tables?q=AI投资起数&chartable=true");
        page.find("link", "表：8个重点城市").click();
        page.awaitPlace("/tables/");
        page.await(
                () ->
                        "true"
                                .equals(
                                        page.script(
                                                "return"
                                                    + " document.querySelector('table-chart').dataset.drawn")),
                "the chart");
    }

    private static String here(Page page) {
        return String.valueOf(page.script(HERE));
    }

    @Test
    void tabPassesTheRowsInOneStep(Page page) {
        openCities(page);
        page.script("[...document.querySelectorAll('.data thead button')].at(-1).focus()");
        page.press(Keys.TAB);
        assertThat(here(page)).isEqualTo("1 A");
        page.press(Keys.ARROW_DOWN);
        page.press(Keys.TAB);
        assertThat(page.script("return document.activeElement.closest('.data')")).isNull();
        page.script("[...document.querySelectorAll('.data thead button')].at(-1).focus()");
        page.press(Keys.TAB);
        assertThat(here(page)).isEqualTo("2 A");
    }

    @Test
    void homeAndEndLeadToTheEndsOfARowAndOfTheTable(Page page) {
        openCities(page);
        long last =
                page.number("return document.querySelectorAll('.data thead th button').length") - 1;
        long rows = page.number("return document.querySelectorAll('.data tbody tr[id]').length");
        page.script("document.querySelector('.data tbody tr[id] .row-number a').focus()");
        page.press(Keys.ARROW_DOWN);
        page.press(Keys.END);
        assertThat(here(page)).isEqualTo("2 " + last);
        page.press(Keys.HOME);
        assertThat(here(page)).isEqualTo("2 0");
        page.pressWithControl(Keys.END);
        assertThat(here(page)).isEqualTo(rows + " " + last);
        page.press(Keys.ARROW_RIGHT);
        assertThat(here(page)).isEqualTo(rows + " A");
        page.press(Keys.ARROW_RIGHT);
        assertThat(here(page)).isEqualTo(rows + " BUTTON");
        page.pressWithControl(Keys.HOME);
        assertThat(here(page)).isEqualTo("1 0");
    }

    @Test
    void keysStayInTheFieldInWhichSomeoneTypes(Page page) {
        openCities(page);
        WebElement filter = page.find("searchbox", "只看含有这些字的行");
        filter.sendKeys("梯队", Keys.HOME, "第", Keys.ARROW_RIGHT, Keys.ARROW_LEFT, "1");
        assertThat(filter.getDomProperty("value")).isEqualTo("第1梯队");
    }

    @Test
    void aColumnSaysHowItSorts(Page page) {
        openCities(page);
        page.find("button", "AI投资金额").click();
        page.awaitPlace("sort=4");
        page.await(() -> page.text().contains("按数值排序"), "how it sorts");
        assertThat(page.text()).contains("亿元", "没有数的排在最后");
    }

    @Test
    void eachOfSeveralPanelsIsNamedAlsoWhereItIsSaved(Page page) {
        openCities(page);
        Object titles =
                page.script(
                        "return document.querySelector('table-chart').charts.map((chart) =>"
                                + " [chart.options.plugins.title.text].flat().join('')).join(';')");
        assertThat(titles).isEqualTo("AI核心企业数量（家）;AI投资起数（起）;AI投资金额（亿元）");
        page.script(CATCH_FILES);
        page.find("button", "存为 SVG").click();
        page.await(() -> !"".equals(page.script("return window.saved")), "the picture");
        assertThat(String.valueOf(page.script("return window.saved")))
                .contains(">" + String.valueOf(titles).split(";")[0] + "</text>");
    }

    @Test
    void whyThereIsNoChartIsSaidInTheLanguageOfThePage(Page page) {
        page.open("/tables?q=公司业务布局情况");
        page.script("localStorage.setItem('wenlan.language', 'en')");
        try {
            page.open("/tables?q=公司业务布局情况");
            page.find("link", "表：我国主要").click();
            page.awaitPlace("/tables/");
            page.await(() -> page.has("heading", "表：我国主要"), "the table");
            assertThat(page.text(".no-chart"))
                    .contains("marks such as ticks")
                    .doesNotContainPattern("\\p{IsHan}");
        } finally {
            page.script("localStorage.removeItem('wenlan.language')");
        }
    }

    @Test
    void aPageOfTablesBehindTheLastOneLeadsBack(Page page) {
        page.open("/tables?page=999");
        assertThat(page.text("main")).contains("没有第 999 页");
        page.find("link", "去最后一页").click();
        page.await(() -> page.text("main").contains("行"), "tables");
        page.await(() -> !page.text("main").contains("没有第 999 页"), "the last page");
        assertThat(page.number("return document.querySelectorAll('.table-cards li').length"))
                .isPositive();
    }

    @Test
    void aTrendIsSavedAsAFile(Page page) {
        page.open("/search?q=芯片&view=trend");
        page.script(CATCH_FILES);
        page.find("button", "下载（CSV）").click();
        page.await(() -> !"".equals(page.script("return window.saved")), "the file");
        String csv = String.valueOf(page.script("return window.saved"));
        long rows = page.number("return document.querySelectorAll('.trend tbody tr').length");
        assertThat(csv.lines().count()).isEqualTo(rows + 1);
        assertThat(csv).startsWith("值,处数,全部单元,");
    }
}
