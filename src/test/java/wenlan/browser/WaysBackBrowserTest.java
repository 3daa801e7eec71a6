package wenlan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where nothing is to be seen the page says so and leads on; the history is exact. */
@Tag("browser")
@ExtendWith(BrowserExtension.class)
class WaysBackBrowserTest {
    private static final String CHOSEN =
            """
            return [location.search, document.querySelector('.count strong')?.textContent,
                document.querySelectorAll('hit-card, .kwic td.keyword, .group-head').length,
                document.querySelector('.segments.view :checked')?.value,
                document.querySelector('select[data-key=sort]')?.value,
                document.querySelectorAll('.chip').length].join(' ');
            """;

    /** Whether a click would meet the link of the notice and not the bar above it. */
    private static final String NOTICE_IN_SIGHT =
            """
            const link = document.querySelector('page-notice a');
            const box = link?.getBoundingClientRect();
            return box && document.elementFromPoint(box.x + 4, box.y + box.height / 2) === link
                ? 1 : 0;
            """;

    private static void choose(Page page, String key, String value) {
        page.script(
                "const select = document.querySelector(`select[data-key=${arguments[0]}]`);"
                        + "select.value = arguments[1]; select.dispatchEvent(new Event('change'))",
                key,
                value);
    }

    private static void view(Page page, String view) {
        page.script(
                "document.querySelector(`.segments.view input[value=${arguments[0]}]`).click()",
                view);
        page.awaitPlace("view=" + view);
    }

    @Test
    void aPageBehindTheLastOneLeadsBack(Page page) {
        page.open("/search?q=芯片&page=999");
        assertThat(page.status()).contains("没有第 999 页");
        page.find("link", "去最后一页").click();
        page.await(
                () -> page.number("return document.querySelectorAll('hit-card').length") > 0,
                "hits");
    }

    @Test
    void aReportThatIsNotThereHasNoActions(Page page) {
        page.open("/reports/nowhere");
        assertThat(page.text("main")).contains("没有这篇报告");
        assertThat(page.has("button", "核对原文")).isFalse();
        page.find("link", "浏览全部报告").click();
        page.await(() -> page.text().contains("报告"), "all reports");
    }

    @Test
    void anAddressThatLeadsNowhereHasAPageThatLeadsOn(Page page) {
        page.open("/nowhere/at/all");
        assertThat(page.text("main")).contains("没有这个网页");
        page.search("杭州");
        page.awaitPlace("/search?q=");
        page.await(() -> page.marks().contains("杭州"), "the hits");
    }

    @Test
    void aReportWithoutAMatchLeadsToAllOthers(Page page) {
        page.open("/search?q=科研从业人员");
        page.open(page.firstHit());
        page.search("“碳云智能”");
        page.awaitPlace("碳云智能");
        page.await(() -> page.number(NOTICE_IN_SIGHT) == 1, "the notice in sight");
        page.find("link", "在全部报告中检索").click();
        page.awaitPlace("/search");
        page.await(() -> page.marks().contains("碳云智能"), "the hits");
    }

    @Test
    void wordsNearToWhatWasNotFoundAreOffered(Page page) {
        page.open("/search?q=“产业机金”");
        page.await(() -> page.text("zero-help").contains("相近的词"), "near words");
        assertThat(page.text("zero-help")).contains("少要求一些");
    }

    @Test
    void backAndForwardAreExactOverAllThatIsChosen(Page page) {
        page.open("/search?q=芯片");
        String first = String.valueOf(page.script(CHOSEN));
        page.find("checkbox", "上海").click();
        page.awaitPlace("city=");
        choose(page, "sort", "position");
        page.awaitPlace("sort=position");
        choose(page, "size", "20");
        page.awaitPlace("size=20");
        String listed = String.valueOf(page.script(CHOSEN));
        view(page, "concordance");
        choose(page, "lineGroup", "left");
        page.awaitPlace("group=left");
        String grouped = String.valueOf(page.script(CHOSEN));
        view(page, "grid");
        page.back();
        page.await(() -> grouped.equals(page.script(CHOSEN)), "the concordance");
        page.back();
        page.back();
        page.await(() -> listed.equals(page.script(CHOSEN)), "the list");
        page.back();
        page.back();
        page.back();
        page.await(() -> first.equals(page.script(CHOSEN)), "the beginning");
        for (int forward = 0; forward < 3; forward++) {
            page.forward();
        }
        page.await(() -> listed.equals(page.script(CHOSEN)), "the list again");
    }
}
