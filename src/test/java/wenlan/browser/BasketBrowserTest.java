package wenlan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

import java.util.List;

/** Citing, collecting, and taking what was found away. */
@Tag("browser")
@ExtendWith(BrowserExtension.class)
class BasketBrowserTest {
    @Test
    void aHitIsCitedInThreeStylesAndCopied(Page page) {
        page.open("/search?q=“人工智能”&kind=paragraph");
        page.keepWhatLeaves();
        page.find("button", "引用这一处").click();
        page.find("button", "复制 GB/T 7714").click();
        assertThat(page.left()).containsPattern("\\[[RNSZ]].*第 .*行\\.");
        page.find("button", "连同位置与链接复制").click();
        assertThat(page.left()).contains("\n").containsPattern("http://.*/reports/.*#");
        page.find("button", "复制 BibTeX").click();
        assertThat(page.left()).startsWith("@");
        page.find("button", "复制 RIS").click();
        assertThat(page.left()).startsWith("TY  - ").contains("ER  - ");
        assertThat(page.barriers("dialog[open]")).isEmpty();
        page.press(Keys.ESCAPE);
        page.await(() -> !page.has("dialog", ""), "the dialog gone");
        assertThat(page.focused()).isEqualTo("引用这一处");
    }

    @Test
    void theReaderCitesTheCurrentUnitByAKey(Page page) {
        page.open("/search?q=“人工智能”&kind=table-row");
        page.open(page.firstHit());
        page.await(() -> page.place().contains("#"), "a unit in the address");
        page.press("q");
        page.await(() -> page.has("button", "复制 RIS"), "the citation");
        assertThat(page.barriers("dialog[open]")).isEmpty();
    }

    @Test
    void unitsAreCollectedOrderedNotedAndExported(Page page) {
        page.open("/search?q=“人工智能”&kind=paragraph");
        collect(page, 3);
        List<String> before = opened(page, 3);
        page.find("button", "下移").click();
        page.await(
                () -> units(page).equals(List.of(before.get(1), before.get(0), before.get(2))),
                "the first entry second");
        assertThat(page.focused()).isEqualTo("下移");
        page.pressWithAlt(Keys.ARROW_UP);
        page.await(() -> units(page).equals(before), "the former order");
        page.find("textbox", "笔记").sendKeys("=核对<b>", Keys.TAB);
        page.keepWhatLeaves();
        page.find("button", "导出 Markdown").click();
        assertThat(page.left())
                .contains("# 摘录")
                .contains("\\=核对\\<b>")
                .contains("## 3. ")
                .doesNotContain("## 4. ");
        page.find("button", "导出 CSV").click();
        assertThat(page.left()).startsWith("序号,").contains(",'=核对<b>,");
        assertThat(page.barriers("dialog[open]")).isEmpty();
    }

    @Test
    void theBasketSurvivesAReloadAndIsTheSameInEveryTab(Page page) {
        page.open("/search?q=“人工智能”&kind=paragraph");
        collect(page, 2);
        page.open("/");
        assertThat(page.has("button", "摘录篮，2 条")).isTrue();
        page.inAnotherTab(
                "/search?q=“人工智能”&kind=table-row",
                () -> {
                    assertThat(page.has("button", "摘录篮，2 条")).isTrue();
                    page.find("button", "收藏").click();
                    page.await(() -> page.has("button", "摘录篮，3 条"), "the third entry");
                });
        page.await(() -> page.has("button", "摘录篮，3 条"), "what the other tab collected");
    }

    @Test
    void whatIsTakenOutCanBePutBack(Page page) {
        page.open("/search?q=“人工智能”&kind=paragraph");
        collect(page, 2);
        List<String> before = opened(page, 2);
        page.find("button", "移出").click();
        page.await(() -> units(page).size() == 1, "one entry");
        page.find("button", "撤销").click();
        page.await(() -> units(page).equals(before), "both entries");
    }

    @Test
    void markupThatIsCollectedIsOnlyText(Page page) {
        page.open("/search?q=敌意标记&size=20");
        collect(page, 4);
        page.find("button", "引用这一处").click();
        page.await(() -> page.has("button", "复制 RIS"), "the citation");
        page.press(Keys.ESCAPE);
        page.find("button", "摘录篮").click();
        page.await(() -> units(page).size() == 4, "the entries");
        String made =
                "return document.querySelectorAll('dialog :is(img, b, svg, script, i)').length";
        assertThat(page.number(made)).isZero();
        assertThat(page.title()).doesNotStartWith("坏");
    }

    @Test
    void theWholeResultIsExportedAndFollowed(Page page) {
        page.open("/search?q=“人工智能”&year=2018..2020&exclude.city=上海");
        String total = page.status().replaceAll("找到 ([0-9,]+) 处.*", "$1").replace(",", "");
        String csv = page.fetched(href(page, "导出全部结果 CSV"));
        assertThat(csv.lines()).hasSize(Integer.parseInt(total) + 1);
        String markdown = page.fetched(href(page, "导出全部结果 Markdown"));
        assertThat(markdown).contains("\n## " + total + ". ");
        assertThat(page.fetched(href(page, "订阅"))).startsWith("<?xml").contains("<entry>");
    }

    @Test
    void hitsAreGroupedByReportWithAllOfTheirHits(Page page) {
        page.open("/search?q=深圳");
        page.find("link", "按报告").click();
        page.awaitPlace("fold=report");
        WebElement head =
                page.all("heading").stream()
                        .filter(one -> one.getText().contains("见于本报告"))
                        .findFirst()
                        .orElseThrow();
        String count = head.getText().replaceAll("(?s).*?([0-9,]+) 处，见于本报告", "$1");
        head.findElement(By.tagName("a")).click();
        page.awaitPlace("report=");
        assertThat(page.status()).startsWith("找到 " + count + " 处");
        page.back();
        page.find("link", "按章节").click();
        page.awaitPlace("fold=section");
        assertThat(page.text()).contains("本页 ");
    }

    @Test
    void examplesOfTheHelpAreOfThisCorpusAndLeadToHits(Page page) {
        page.open("/search?q=深圳");
        page.press("?");
        page.await(() -> page.has("dialog", "怎样检索"), "the help");
        page.await(() -> page.text("dialog[open]").contains("空一格"), "the examples");
        assertThat(page.text("dialog[open]"))
                .contains("本次检索过", "深圳", " AND ", " NOT ", "~20", "章节:", "标题:", "年份:", "机构:");
        assertThat(page.barriers("dialog[open]")).isEmpty();
        page.find("link", "城市:").click();
        page.awaitPlace("q=城市:");
        page.await(() -> page.status().startsWith("找到 "), "hits");
    }

    private static void collect(Page page, int count) {
        for (int at = 0; at < count; at++) {
            page.find("button", "收藏").click();
            String now = "摘录篮，" + (at + 1) + " 条";
            page.await(() -> page.has("button", now), now);
        }
    }

    /** Opens the basket, which holds so many units, and gives their ids. */
    private static List<String> opened(Page page, int count) {
        page.find("button", "摘录篮，" + count + " 条").click();
        page.await(() -> units(page).size() == count, "the entries");
        return units(page);
    }

    private static List<String> units(Page page) {
        Object ids =
                page.script(
                        "return [...document.querySelectorAll('.collected li[data-unit]')]"
                                + ".map((one) => one.dataset.unit)");
        return ((List<?>) ids).stream().map(String::valueOf).toList();
    }

    private static String href(Page page, String name) {
        return String.valueOf(page.find("link", name).getDomAttribute("href"));
    }
}
