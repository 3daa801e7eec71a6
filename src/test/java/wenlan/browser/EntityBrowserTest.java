package wenlan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Ways between hits, the values they speak of, and the places that say so. */
@Tag("browser")
@ExtendWith(BrowserExtension.class)
class EntityBrowserTest {
    @Test
    void aCellOfTheGridLeadsToAsManyHitsAsItSays(Page page) {
        page.open("/search?q=人工智能");
        page.script("document.querySelector('input[name=view][value=grid]').click()");
        page.awaitPlace("view=grid");
        WebElement cell = page.find("link", "深圳，2019，");
        String count = cell.getText();
        cell.click();
        page.awaitPlace("city=深圳&year=2019");
        assertThat(page.place()).doesNotContain("view=grid");
        assertThat(page.status()).startsWith("找到 " + count + " 处");
        page.back();
        page.await(() -> page.has("link", "深圳，2019，"), "the grid again");
    }

    @Test
    void eachValueOfAHitLeadsToTheCharactersThatSayIt(Page page) {
        page.open("/search?q=人工智能&city=深圳&kind=paragraph");
        page.find("summary", "共涉及").click();
        WebElement proof = page.find("link", "文中“");
        String surface = proof.getText().replaceAll(".*“(.*)”.*", "$1");
        proof.click();
        page.awaitPlace("/reports/");
        page.await(() -> page.marks().contains(surface), "its characters marked");
        page.await(
                () ->
                        Boolean.TRUE.equals(
                                page.script(
                                        "return !!document.querySelector('.current mark') &&"
                                                + " location.hash.length > 1")),
                "them in the unit");
    }

    @Test
    void thePageOfAValueTellsWhereItIsMentioned(Page page) {
        page.open("/entities/city/深圳");
        assertThat(page.has("heading", "深圳")).isTrue();
        String status = page.status();
        page.find("link", "检索这些内容").click();
        page.awaitPlace("city=深圳");
        assertThat(page.status()).startsWith("找到 " + status.replaceAll(" 处.*", " 处"));
    }

    @Test
    void thePageOfAValueIsPagedAndLeadsIntoTheReader(Page page) {
        page.open("/entities/org/华为");
        page.find("link", "第 2 页").click();
        page.awaitPlace("page=2");
        WebElement first =
                page.all("link").stream()
                        .filter(EntityBrowserTest::isMarked)
                        .findFirst()
                        .orElseThrow();
        first.click();
        page.awaitPlace("/reports/");
        page.await(() -> page.marks().contains("华为"), "the value marked");
    }

    @Test
    void aValueThatIsNowhereIsSaidToBeSo(Page page) {
        page.open("/entities/city/亚特兰蒂斯");
        assertThat(page.text()).contains("语料中没有这个值");
    }

    private static boolean isMarked(WebElement link) {
        return !link.findElements(
                        By.xpath("self::a[ancestor::p[contains(@class,'snippet')]]//mark"))
                .isEmpty();
    }
}
