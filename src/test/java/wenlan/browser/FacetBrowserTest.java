package wenlan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

@Tag("browser")
@ExtendWith(BrowserExtension.class)
class FacetBrowserTest {
    @Test
    void aBarOfTheHistogramGivesAsManyHitsAsItSays(Page page) {
        page.open("/search?q=人工智能");
        WebElement bar = page.find("button", "2018 年：");
        String count = bar.getAccessibleName().replaceAll("^2018 年：([0-9,]+).*", "$1");
        bar.click();
        page.awaitPlace("year=2018");
        assertThat(page.status()).startsWith("找到 " + count + " 处");
        assertThat(page.find("button", "2018 年：").getDomAttribute("aria-pressed"))
                .isEqualTo("true");
        page.find("button", "2018 年：").click();
        page.await(() -> !page.place().contains("year="), "all years again");
    }

    @Test
    void barsAreWalkedAndChosenByKeyboard(Page page) {
        page.open("/search?q=人工智能");
        page.script("arguments[0].focus()", page.find("button", "2018 年："));
        page.press(Keys.ARROW_RIGHT, Keys.ENTER);
        page.awaitPlace("year=2019");
        page.await(() -> page.focused().startsWith("2019 年："), "the focus on the same bar");
        page.press(Keys.ARROW_LEFT, Keys.ARROW_LEFT);
        page.pressWithShift(Keys.ENTER);
        page.awaitPlace("year=2017..2019");
        assertThat(page.has("link", "去掉条件： 提及年份 2017–2019 年")).isTrue();
    }

    @Test
    void yearsAreDraggedOver(Page page) {
        page.open("/search?q=人工智能");
        page.drag(page.find("button", "2020 年："), page.find("button", "2018 年："));
        page.awaitPlace("year=2018..2020");
    }

    @Test
    void theHistogramHasATwinOfWords(Page page) {
        page.open("/search?q=人工智能");
        page.find("summary", "逐年列出").click();
        page.find("checkbox", "2018").click();
        page.awaitPlace("year=2018");
        page.find("checkbox", "2020").click();
        page.awaitPlace("year=2018&year=2020");
    }

    @Test
    void furtherValuesAreFoundByWhatIsTyped(Page page) {
        page.open("/search?q=产业");
        assertThat(page.has("checkbox", "香港")).isFalse();
        WebElement finder = page.find("searchbox", "在城市中查找");
        finder.sendKeys("香");
        page.await(() -> page.has("checkbox", "香港"), "the value");
        assertThat(page.has("checkbox", "杭州")).isFalse();
        assertThat(page.focused()).isEqualTo("在城市中查找");
        String count = page.find("checkbox", "香港").getAccessibleName().replaceAll("\\D", "");
        page.find("checkbox", "香港").click();
        page.awaitPlace("city=香港");
        assertThat(page.status()).startsWith("找到 " + count + " 处");
    }

    @Test
    void moreValuesComeOnDemand(Page page) {
        page.open("/");
        long before = page.all("checkbox").size();
        page.find("button", "更多…").click();
        page.await(() -> page.all("checkbox").size() > before + 5, "more values");
    }
}
