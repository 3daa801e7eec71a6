package wenlan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page, wide and narrow, light and dark, without barriers that axe-core knows. */
@Tag("browser")
@ExtendWith(BrowserExtension.class)
class BarriersBrowserTest {
    @ParameterizedTest
    @CsvSource({
        "/, 1440, light",
        "/, 390, dark",
        "/search?q=人工智能, 1440, light",
        "/search?q=人工智能&year=2018..2020&exclude.city=上海, 1440, dark",
        "/search?q=人工智能&kind=table-row, 390, light",
        "/search?q=人工智能&fold=report, 1440, dark",
        "/search?q=人工智能&fold=section, 390, light",
        "/search?q=人工智能&view=grid, 1440, light",
        "/search?q=人工智能&view=grid, 390, dark",
        "/entities/city/深圳, 1440, dark",
        "/entities/city/深圳, 390, light",
        "/search?q=“产业基金”&view=concordance, 1440, light",
        "/search?q=“产业基金”&view=concordance, 390, dark",
        "/search?q=芯片&view=trend, 1440, dark",
        "/search?q=芯片&view=trend, 390, light",
        "/tables?q=产业规模, 1440, light",
        "/tables, 390, dark",
        "/indicators?q=产业规模, 1440, dark",
        "/indicators?q=产业规模, 390, light",
        "/search?q=“天方夜谭一千零一夜”&city=上海, 1440, light",
        "/search?q=芯片&page=999, 390, dark",
        "/reports/nowhere, 1440, light",
        "/nowhere, 390, light",
        "/entities/city/nowhere, 390, dark",
    })
    void pages(String address, int width, String theme, Page page) {
        page.screen(width, 900);
        page.script("localStorage.setItem('wenlan.theme', arguments[0])", theme);
        page.open(address);
        page.script("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
        assertThat(page.barriers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1440, light", "390, dark"})
    void aTableWithItsChart(int width, String theme, Page page) {
        page.screen(width, 900);
        page.script("localStorage.setItem('wenlan.theme', arguments[0])", theme);
        page.open("/tables?q=产业规模&chartable=true");
        page.find("link", "表: 2018").click();
        page.awaitPlace("/tables/");
        page.script("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
        assertThat(page.barriers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1440, light", "390, dark"})
    void theReader(int width, String theme, Page page) {
        page.screen(width, 900);
        page.script("localStorage.setItem('wenlan.theme', arguments[0])", theme);
        page.open("/search?q=企业名称");
        page.open(page.firstHit());
        page.await(() -> page.place().contains("#"), "a unit in the address");
        page.press("s");
        assertThat(page.barriers()).isEmpty();
    }
}
