package wenlan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

@Tag("browser")
@ExtendWith(BrowserExtension.class)
class ReaderBrowserTest {
    private static final String MIDDLE =
            """
            const unit = document.getElementById(location.hash.slice(1));
            const { top } = (unit.querySelector('mark') ?? unit).getBoundingClientRect();
            return Math.abs(top - innerHeight / 2);
            """;

    @Test
    void aHitOpensWithItsUnitInTheMiddleAndBackFindsTheListAsItWas(Page page) {
        page.open("/search?q=杭州&sort=position&page=2");
        WebElement hit = page.all("article").get(6);
        page.script("arguments[0].scrollIntoView({ block: 'center' })", hit);
        long scrolled = page.number("return scrollY");
        String list = page.place();
        assertThat(scrolled).isPositive();

        openHit(page, 6);
        page.await(() -> page.number(MIDDLE) < 120, "the unit in the middle");
        assertThat(page.marks()).isNotEmpty().contains("杭州");

        page.find("link", "返回结果").click();
        page.awaitPlace("/search");
        assertThat(page.place()).isEqualTo(list);
        page.await(
                () -> Math.abs(page.number("return scrollY") - scrolled) < 5, "the former place");
    }

    @Test
    void nextAndPreviousWalkTheMatches(Page page) {
        page.open("/search?q=深圳");
        openHit(page, 0);
        page.press("n");
        page.await(() -> page.status().startsWith("第 "), "the next match");
        String first = page.place();
        page.press("n");
        page.await(() -> !page.place().equals(first), "another match");
        page.await(() -> page.number(MIDDLE) < 120, "it in the middle");
        page.press("p");
        page.await(() -> page.place().equals(first), "the match before");
        page.find("button", "下一处").click();
        page.await(() -> !page.place().equals(first), "the next one by the button");
    }

    @Test
    void theSourceIsShownWithTheSameCharactersMarked(Page page) {
        page.open("/search?q=“AI科研从业人员”");
        openHit(page, 0);
        int before = page.marks().size();
        page.press("s");
        page.await(() -> page.marks().size() > before, "marks in the raw lines");
        assertThat(String.join("", page.marks())).contains("AI科研从业人员AI科");
        page.find("button", "关闭").click();
        page.await(() -> page.marks().size() == before, "the lines gone");
    }

    private static final String OWN_LINES =
            """
            const beside = document.querySelector('#source source-lines');
            const text = document.querySelector('report-body .current').getBoundingClientRect();
            const lines = document.querySelector('source-lines .own')?.getBoundingClientRect();
            const unit = (beside ?? document.querySelector('source-lines'))?.dataset.unit;
            return !lines ? 'none' : [
              lines.left >= text.right ? 'beside' : 'below',
              unit === document.querySelector('report-body .current').id ? 'its own' : 'another',
              lines.bottom > 0 && lines.top < innerHeight ? 'in sight' : 'out of sight',
            ].join(' ');
            """;

    @Test
    void onAWideScreenTheSourceStandsBesideTheTextAndFollowsIt(Page page) {
        page.open("/search?q=深圳");
        openHit(page, 0);
        page.press("s");
        page.await(() -> "beside its own in sight".equals(page.script(OWN_LINES)), "the lines");
        String first = page.place();
        page.press("n");
        page.await(() -> !page.place().equals(first), "another match");
        page.await(() -> "beside its own in sight".equals(page.script(OWN_LINES)), "its lines");
        page.await(() -> page.number(MIDDLE) < 200, "the text where it was");
        page.press("s");
        page.await(() -> "none".equals(page.script(OWN_LINES)), "the lines gone");
        page.screen(390, 844);
        page.press("s");
        page.await(() -> "below its own in sight".equals(page.script(OWN_LINES)), "lines below");
    }

    @Test
    void anotherQueryInTheSameReport(Page page) {
        page.open("/search?q=深圳");
        openHit(page, 0);
        page.search("产业");
        page.await(() -> page.marks().contains("产业"), "other marks");
        page.back();
        page.await(() -> page.marks().contains("深圳"), "the former marks");
    }

    @Test
    void onAPhoneTheOutlineComesFromTheSideAndLeadsToASection(Page page) {
        page.screen(390, 844);
        page.open("/search?q=上海");
        openHit(page, 0);
        assertThat(page.overflow()).isZero();
        page.find("button", "目录").click();
        assertThat(page.has("dialog", "目录")).isTrue();
        String former = page.place();
        page.all("link").stream()
                .filter(link -> String.valueOf(link.getDomAttribute("href")).startsWith("#"))
                .filter(WebElement::isDisplayed)
                .reduce((one, other) -> other)
                .orElseThrow()
                .click();
        page.await(() -> !page.place().equals(former), "the section");
        assertThat(page.has("dialog", "目录")).isFalse();
    }

    @Test
    void aLinkToWhatIsGoneSaysSo(Page page) {
        page.open("/search?q=上海");
        openHit(page, 0);
        String report = page.place().replaceAll("[?#].*", "");
        page.open("/");
        page.open(report + "#gone");
        assertThat(page.text()).contains("链接所指的内容已不在这篇报告中");
        page.open("/reports/gone");
        assertThat(page.text()).contains("没有这篇报告");
    }

    @Test
    void aCopiedLinkFindsItsQuoteOrSaysThatItIsGone(Page page) {
        page.open("/search?q=“人工智能”&kind=paragraph");
        openHit(page, 0);
        String unit = page.place().replaceAll(".*#", "");
        page.keepWhatLeaves();
        page.press("c");
        String link = page.left().replaceAll("^http://[^/]*", "");
        assertThat(link).contains("quote=").endsWith("#" + unit);
        page.open("/");
        page.open(link);
        assertThat(page.text()).doesNotContain("链接所引的文字");
        page.open("/");
        page.open(link.replace("#" + unit, "#gone"));
        assertThat(page.text()).contains("链接所引的文字已不在原处");
        page.open("/");
        page.open(link.replaceAll("quote=(?:%..){3}(?:%..){3}", "quote=%E7%94%B2%E4%B9%99"));
        assertThat(page.text()).contains("已没有链接所引的文字").doesNotContain("相近的内容");
        page.find("button", "看最接近的一处").click();
        page.await(() -> page.place().endsWith("#" + unit), "the nearest");
        page.open("/");
        page.open(link.replaceAll("quote=[^&#]*", "quote=%E9%B2%B8%E8%90%BD%E6%98%9F%E6%B2%89"));
        assertThat(page.text()).contains("也没有相近的内容");
    }

    @Test
    void namesAreMarkedOnDemandAndTellWhatIsKnown(Page page) {
        // The first file is short: axe-core walks a whole page, whatever part it is asked about.
        page.open("/search?q=深圳&kind=paragraph&sort=position");
        openHit(page, 0);
        page.script("window.scrollTo(0, 0)");
        page.find("checkbox", "标出").click();
        page.await(() -> page.number(MENTIONS) > 10, "marked names");
        page.script("document.querySelector('.current .mention').focus()");
        page.await(() -> page.text(".told").contains("依据："), "what is known");
        assertThat(page.barriers(".current, .told")).isEmpty();
        page.script("window.scrollTo(0, 0)");
        page.find("checkbox", "标出").click();
        page.await(() -> page.number(MENTIONS) == 0, "none marked");
    }

    private static final String MENTIONS = "return document.querySelectorAll('.mention').length";

    @Test
    void theNextResultIsAKeyAwayBeyondThePageToo(Page page) {
        page.open("/search?q=深圳");
        openHit(page, 9);
        String tenth = page.place().replaceAll(".*#", "");
        page.press("]");
        page.awaitPlace("page=2");
        page.await(() -> page.place().contains("#"), "the eleventh hit");
        page.press("[");
        page.await(() -> page.place().endsWith("#" + tenth), "the tenth hit again");
    }

    @Test
    void aSectionHasALinkToCopy(Page page) {
        page.open("/search?q=深圳&kind=heading");
        openHit(page, 0);
        page.keepWhatLeaves();
        page.first(".heading.current .permalink").click();
        String link = page.left();
        assertThat(link).contains("quote=");
        page.open(link.replaceFirst("^https?://[^/]+", ""));
        page.await(
                () ->
                        page.number("return document.querySelectorAll('.heading.current').length")
                                == 1,
                "the heading");
    }

    @Test
    void rawLinesSayWhatWasSetAsideAndWhereTheParserWasUnsure(Page page) {
        page.open("/search?q=深圳");
        openHit(page, 0);
        page.script(
                """
                const body = document.querySelector('report-body');
                const { aside, doubts } = body.remarks();
                const wanted = aside.keys().next().value;
                const near = [...body.units.values()].find((unit) =>
                  unit.kind !== 'set-aside' && Math.abs(unit.lineStart - wanted) <= 2)
                  ?? [...body.units.values()].find((unit) => unit.lineStart === wanted);
                body.select(near.id);
                """);
        page.press("s");
        page.await(
                () -> page.number("return document.querySelectorAll('source-lines li').length") > 0,
                "lines");
        assertThat(page.text("source-lines")).contains("不计入正文");
    }

    @Test
    void markupInAReportIsOnlyText(Page page) {
        page.open("/search?q=敌意标记&kind=table-row");
        openHit(page, 0);
        assertThat(page.text()).contains("<img src=x onerror=").contains("<b>粗体</b>");
        assertThat(page.title()).doesNotStartWith("坏");
        String made = "return document.querySelectorAll('main :is(img, b, svg, script)').length";
        assertThat(page.number(made)).isZero();
    }

    private static void openHit(Page page, int index) {
        page.all("article").get(index).findElement(By.cssSelector("h2 a")).click();
        page.awaitPlace("/reports/");
        page.await(() -> page.place().contains("#"), "a unit in the address");
    }
}
