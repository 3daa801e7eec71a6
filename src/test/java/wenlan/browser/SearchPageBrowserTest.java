package wenlan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

@Tag("browser")
@ExtendWith(BrowserExtension.class)
class SearchPageBrowserTest {
    @Test
    void showsTheCorpusWhileNothingIsAsked(Page page) {
        page.open("/");
        assertThat(page.status()).isEqualTo("共 6 篇报告");
        assertThat(page.has("heading", "怎样检索")).isTrue();
        page.find("link", "上海人工智能与实体经济融合发展研究报告").click();
        page.awaitPlace("/reports/");
        assertThat(page.has("heading", "上海人工智能与实体经济融合发展研究报告")).isTrue();
    }

    @Test
    void marksTheCharactersOfAnExactQueryAndNothingElse(Page page) {
        page.open("/");
        page.search("“产业基金”");
        assertThat(page.all("article")).hasSizeGreaterThan(1);
        assertThat(page.status()).startsWith("找到 ");
        assertThat(page.marks()).isNotEmpty().containsOnly("产业基金");
    }

    @Test
    void aFacetGivesAsManyHitsAsItSaysAndBackUndoesIt(Page page) {
        page.open("/search?q=人工智能");
        String before = page.status();
        String name = page.find("checkbox", "杭州").getAccessibleName();
        page.find("checkbox", "杭州").click();
        page.awaitPlace("city=杭州");
        assertThat(page.status()).startsWith("找到 " + name.replaceAll("\\D", "") + " 处");
        assertThat(page.has("link", "去掉条件： 城市 杭州")).isTrue();

        page.back();
        page.await(() -> page.status().equals(before), "the former count");
        assertThat(page.find("checkbox", "杭州").isSelected()).isFalse();
        page.forward();
        page.await(() -> page.find("checkbox", "杭州").isSelected(), "the facet again");
    }

    @Test
    void aValueIsLeftOutAndTakenBackByItsChip(Page page) {
        page.open("/search?q=人工智能");
        String before = page.status();
        page.hover(page.find("checkbox", "北京"));
        page.find("button", "排除 北京").click();
        page.awaitPlace("exclude.city=北京");
        assertThat(page.status()).isNotEqualTo(before);
        page.find("link", "去掉条件： 城市 不含 北京").click();
        page.await(() -> page.status().equals(before), "the former count");
    }

    @Test
    void nothingIsSearchedWhileAnInputMethodComposes(Page page) {
        page.open("/search?q=上海");
        String place = page.place();
        page.press("/");
        page.composeAndPressEnter("rengong");
        page.press("");
        assertThat(page.place()).isEqualTo(place);
        assertThat(page.focusedRole()).isEqualTo("combobox");
    }

    @Test
    void withoutHitsItOffersWaysOn(Page page) {
        page.open("/search?q=“天方夜谭一千零一夜”&city=上海");
        assertThat(page.status()).isEqualTo("没有找到");
        assertThat(page.has("link", "城市 上海 ·")).isFalse();
        page.find("link", "浏览全部报告").click();
        page.await(() -> page.has("heading", "怎样检索"), "the corpus");
    }

    @Test
    void saysOnceInEachLanguageWhenFewerWordsWereRequired(Page page) {
        page.open("/search?q=人工智能+天方夜谭一千零一夜");
        assertThat(page.status()).startsWith("找到 ");
        assertThat(page.text()).containsOnlyOnce("含有其中一部分");
        page.find("button", "EN").click();
        page.await(() -> page.title().contains("文澜") && page.has("button", "中"), "English");
        page.awaitAnswer();
        assertThat(page.text("page-notice"))
                .contains("Few or no passages hold all of the words")
                .doesNotContain("一部分");
    }

    @Test
    void everythingWorksByKeyboardAlone(Page page) {
        page.open("/");
        page.search("芯片");
        page.press(Keys.ESCAPE, "j", "j", "k");
        assertThat(page.focusedRole()).isEqualTo("link");
        page.press(Keys.ENTER);
        page.awaitPlace("/reports/");
        page.press("n");
        page.await(() -> page.status().startsWith("第 "), "the next match");
        page.back();
        page.awaitPlace("/search");

        page.open("/search?q=芯片");
        page.press(Keys.TAB, Keys.TAB);
        assertThat(page.focused()).isEqualTo("跳到筛选条件");
        page.press(Keys.ENTER, Keys.TAB, Keys.TAB);
        assertThat(page.focusedRole()).isEqualTo("checkbox");
        String chosen = page.focused();
        page.press(Keys.SPACE);
        page.awaitPlace("city=");
        page.await(() -> page.focused().equals(chosen), "the focus on the same checkbox");
    }

    @Test
    void onAPhoneNothingIsCutOffAndFiltersComeFromTheSide(Page page) {
        page.screen(390, 844);
        page.open("/search?q=人工智能&kind=table-row");
        assertThat(page.overflow()).isZero();
        assertThat(page.has("checkbox", "上海")).isFalse();
        page.find("button", "筛选").click();
        assertThat(page.has("dialog", "筛选")).isTrue();
        page.find("checkbox", "上海").click();
        page.awaitPlace("city=上海");
        page.find("button", "查看 ").click();
        assertThat(page.has("dialog", "筛选")).isFalse();
        assertThat(page.has("link", "去掉条件： 城市 上海")).isTrue();
    }

    @Test
    void onAPhoneNoControlBreaksItsWords(Page page) {
        page.screen(390, 844);
        page.open("/search?q=人工智能");
        assertThat(page.overflow()).isZero();
        long highest =
                page.number(
                        "return Math.max(...[...document.querySelectorAll('.controls label span,"
                                + " .way a')].map((one) => one.getBoundingClientRect().height))");
        assertThat(highest).isLessThan(40);
    }

    @Test
    void anErrorIsAllThatIsSaidOfASearchThatFailed(Page page) {
        page.open("/search?q=人工智能&year=zz");
        assertThat(page.text()).contains("服务器未能回答（400）").doesNotContain("正在检索");
    }

    @Test
    void resultsMoveNothingThatIsShownAlready(Page page) {
        page.open("/search?q=人工智能");
        page.script(
                """
                window.moved = 0;
                new PerformanceObserver((list) => list.getEntries().forEach(({ value }) => { window.moved += value; }))
                    .observe({ type: 'layout-shift', buffered: true });
                """);
        page.await(
                () -> Boolean.TRUE.equals(page.script("return document.fonts.status === 'loaded'")),
                "fonts");
        assertThat(page.number("return Math.round(window.moved * 1000)")).isLessThan(100);
    }

    @Test
    void onlyFiltersWhoseLossHelpsAreOfferedWithWhatTheyGive(Page page) {
        page.open("/search?q=人工智能&city=深圳&year=1871");
        page.find("link", "提及年份 1871 · ").click();
        page.awaitPlace("city=深圳");
        assertThat(page.place()).doesNotContain("1871");
        page.await(() -> page.status().startsWith("找到 "), "hits");
    }

    /** Views of a result, and pages of their own, that show titles, cells and names. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/search?q=敌意标记&fold=report",
                "/search?q=敌意标记&fold=section",
                "/search?q=敌意标记&view=concordance",
                "/search?q=敌意标记&view=concordance&group=left",
                "/search?q=敌意标记&view=grid&rows=report&cols=kind",
                "/search?q=敌意标记&view=trend",
                "/search?q=<b>&view=concordance",
                "/search?q=“<img src=x>”",
                "/tables?q=敌意标记",
                "/indicators?q=敌意标记",
                "/indicators?q=<b>",
                "/reports/<img src=x onerror=document.title='坏'>",
                "/entities/org/<img src=x onerror=document.title='坏'>",
                "/search?city=<img src=x>&exclude.org=<b>",
            })
    void markupIsOnlyTextOnEveryPage(String address, Page page) {
        page.open(address);
        assertThat(
                        page.number(
                                "return document.querySelectorAll('main :is(img, b,"
                                        + " i:not([aria-hidden]), script), [onerror],"
                                        + " [onload]').length"))
                .isZero();
        assertThat(page.title()).isNotEqualTo("坏");
    }

    @Test
    void aTableOfMarkupIsOnlyText(Page page) {
        page.open("/tables?q=敌意标记");
        page.find("link", "表 1").click();
        page.awaitPlace("/tables/");
        page.await(() -> page.text("main").contains("敌意标记<"), "the cells as text");
        assertThat(
                        page.number(
                                "return document.querySelectorAll('main :is(img, b, svg"
                                        + " script)').length"))
                .isZero();
        assertThat(page.title()).isNotEqualTo("坏");
    }

    @Test
    void markupInReportsAndQueriesIsOnlyText(Page page) {
        page.open("/search?q=敌意标记");
        assertThat(page.all("article")).hasSizeGreaterThan(3);
        assertThat(page.text()).contains("<img src=x onerror=");
        assertThat(page.title()).isEqualTo("敌意标记 · 文澜");
        assertThat(made(page)).isZero();

        page.open("/search?q=%3Cimg%20src=x%20onerror=%22document.title='坏'%22%3E&city=%3Cb%3E坏");
        assertThat(page.title()).startsWith("<img src=x");
        assertThat(made(page)).isZero();
    }

    @Test
    void aLongUnitShowsFurtherExcerptsWithTheSameMarks(Page page) {
        page.open("/search?q=人工智能+产业&kind=paragraph&size=50");
        assertThat(page.number("return document.querySelectorAll('.snippet.further').length"))
                .isPositive();
        assertThat(
                        page.number(
                                "return [...document.querySelectorAll('.snippet.further')]"
                                        + ".filter(p => !p.querySelector('mark')).length"))
                .isZero();
    }

    @Test
    void aHitSaysWhyItStandsThereWhenAsked(Page page) {
        page.open("/search?q=上海");
        page.script("document.querySelector('.reasons summary').click()");
        page.await(
                () -> page.number("return document.querySelectorAll('.reasons li').length") > 0,
                "the reasons");
        assertThat(page.text()).contains("“上海”：正文");
        page.open("/search?q=上海&sort=date");
        assertThat(page.number("return document.querySelectorAll('.reasons').length")).isZero();
    }

    @Test
    void speaksEnglishWhenAsked(Page page) {
        page.open("/search?q=上海");
        page.find("button", "EN").click();
        page.await(() -> page.status().contains(" hits in "), "the count in English");
        page.find("button", "中").click();
        page.await(() -> page.status().startsWith("找到 "), "the count in Chinese");
    }

    /** Elements that only markup taken from a text could have made. */
    private static long made(Page page) {
        return page.number(
                "return document.querySelectorAll('main :is(img, b, svg, script)').length");
    }
}
