package wenlan.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Tables as data: the list, the grid, what is drawn, and ways between them and the reports. */
@Tag("browser")
@ExtendWith(BrowserExtension.class)
class TablesBrowserTest {
    private static final String NAMES =
            "return [...document.querySelectorAll('.data tbody tr[id]')].map((row) =>"
                    + " row.querySelector('td.first').firstChild.textContent)";

    private static void openCities(Page page) {
        page.open("/tables?q=AI投资起数&chartable=true");
        page.find("link", "表：8个重点城市").click();
        page.awaitPlace("/tables/");
        page.await(() -> "true".equals(String.valueOf(drawn(page))), "the chart");
    }

    private static Object drawn(Page page) {
        return page.script("return document.querySelector('table-chart').dataset.drawn");
    }

    private static List<?> names(Page page) {
        return (List<?>) page.script(NAMES);
    }

    @Test
    void whatIsDrawnIsWhatTheTableSays(Page page) {
        openCities(page);
        Object faults =
                page.script(
                        """
                        const { charts, panels } = document.querySelector('table-chart');
                        const faults = [];
                        let points = 0;
                        charts.forEach((chart, at) => panels[at].sets.forEach((set, index) => {
                          const scale = chart.scales.y;
                          const pixel = Math.abs(scale.getValueForPixel(0) - scale.getValueForPixel(1));
                          chart.getDatasetMeta(index).data.forEach((bar, place) => {
                            const { row, column } = set.points[place];
                            if (row === null) {
                              return;
                            }
                            const cell = document.getElementById(row).querySelector(`[data-column="${column}"]`);
                            const drawn = scale.getValueForPixel(bar.getProps(['y'], true).y);
                            points += 1;
                            if (Math.abs(drawn - Number(cell.dataset.value)) > pixel) {
                              faults.push(`${cell.textContent} drawn as ${drawn}`);
                            }
                          });
                        }));
                        return [points, ...faults];
                        """);
        assertThat((List<?>) faults).hasToString("[24]");
    }

    @Test
    void aClickOnAPointLeadsToItsRow(Page page) {
        openCities(page);
        WebElement canvas = page.first("table-chart canvas");
        List<?> place =
                (List<?>)
                        page.script(
                                "const chart ="
                                    + " document.querySelector('table-chart').charts[0];const bar ="
                                    + " chart.getDatasetMeta(0).data[2];return [bar.x - chart.width"
                                    + " / 2, (bar.y + bar.base) / 2 - chart.height / 2]");
        page.clickAt(canvas, number(place.get(0)), number(place.get(1)));
        page.awaitPlace("#");
        assertThat(
                        page.script(
                                "return document.querySelector('tr.current"
                                        + " td.first').textContent"))
                .isEqualTo("深圳");
        String link = page.place();
        page.open("/tables");
        page.open(link);
        page.await(
                () ->
                        "深圳"
                                .equals(
                                        page.script(
                                                "return document.querySelector('tr.current"
                                                        + " td.first')?.textContent")),
                "the row of the link");
    }

    /** From the number of the first row one cell to the right, one more, and a row down. */
    @Test
    void arrowsWalkThroughTheGridAndEnterGivesACellItsAddress(Page page) {
        openCities(page);
        page.script("document.querySelector('.data tbody tr[id] .row-number a').focus()");
        page.press(Keys.ARROW_RIGHT);
        page.press(Keys.ARROW_RIGHT);
        page.press(Keys.ARROW_DOWN);
        Object focused = page.script("return document.activeElement.textContent");
        assertThat(String.valueOf(focused)).startsWith(String.valueOf(names(page).get(1)));
        page.press(Keys.ARROW_UP);
        page.press(Keys.ENTER);
        page.awaitPlace("#");
        assertThat(page.script("return document.querySelector('tr.current td.first').textContent"))
                .isEqualTo(names(page).getFirst());
    }

    private static int number(Object value) {
        return (int) Math.round(((Number) value).doubleValue());
    }

    @Test
    void downloadsHoldTheRowsThatAreShownInTheirOrder(Page page) {
        openCities(page);
        page.find("button", "AI投资金额").click();
        page.awaitPlace("sort=4");
        page.await(() -> names(page).getFirst().equals("天津"), "the smallest first");
        page.find("button", "AI投资金额").click();
        page.awaitPlace("order=desc");
        page.find("searchbox", "只看含有这些字的行").sendKeys("第1梯队");
        page.awaitPlace("filter=第1梯队");
        page.await(() -> names(page).size() == 4, "four rows");
        assertThat(names(page)).hasToString("[北京, 深圳, 上海, 杭州]");
        String address = String.valueOf(page.find("link", "下载所示各行（CSV）").getDomProperty("href"));
        Object csv =
                page.scriptLater("fetch(arguments[0]).then((r) => r.text()).then(done)", address);
        assertThat(String.valueOf(csv).lines().skip(1).map(line -> line.split(",")[1]))
                .containsExactly("北京", "深圳", "上海", "杭州");
    }

    /** The page answers between the strokes; what is typed next goes on where the caret was. */
    @Test
    void whoTypesAFilterWithPausesKeepsTheCaret(Page page) {
        openCities(page);
        for (String letter : List.of("第", "1", "梯", "队")) {
            String typed = "第1梯队".substring(0, "第1梯队".indexOf(letter) + 1);
            page.find("searchbox", "只看含有这些字的行").sendKeys(letter);
            page.awaitPlace("filter=" + typed);
            page.await(() -> !page.text().contains("筛选出的行不足以成图"), "the answer");
        }
        page.await(() -> names(page).size() == 4, "four rows");
        assertThat(page.script("return document.activeElement.value")).isEqualTo("第1梯队");
        assertThat(page.number("return document.activeElement.selectionStart")).isEqualTo(4);
    }

    @Test
    void theChartIsOfTheRowsThatAreShown(Page page) {
        openCities(page);
        page.find("button", "AI投资金额").click();
        page.awaitPlace("sort=4");
        page.find("searchbox", "只看含有这些字的行").sendKeys("第1梯队");
        page.await(() -> names(page).size() == 4, "four rows");
        String drawn =
                "return document.querySelector('table-chart').charts.map((chart) =>"
                        + " chart.data.labels.join(','))";
        page.await(
                () ->
                        ((List<?>) page.script(drawn))
                                .stream()
                                        .allMatch(
                                                labels ->
                                                        labels.equals(
                                                                names(page).stream()
                                                                        .map(String::valueOf)
                                                                        .collect(
                                                                                Collectors.joining(
                                                                                        ",")))),
                "the chart of four cities in the order of the rows");
        assertThat(page.text()).contains("只画筛选出的行");
    }

    /** Both at the end of the page, where what stands below pushes the box up. */
    @Test
    void theHeadOfAGridIsNeverUnderTheBar(Page page) {
        for (int[] size : new int[][] {{1440, 900}, {390, 844}, {1280, 620}}) {
            page.screen(size[0], size[1]);
            openCities(page);
            page.script("scrollTo(0, document.documentElement.scrollHeight)");
            assertThat(
                            page.number(
                                    "return"
                                        + " Math.floor(document.querySelector('.data-box').getBoundingClientRect().top)"
                                        + " - Math.ceil(document.querySelector('header.top').getBoundingClientRect().bottom)"))
                    .as("%d", size[0])
                    .isNotNegative();
        }
    }

    @Test
    void aRowIsCollectedWithItsColumnsAndMergedCells(Page page) {
        openCities(page);
        page.script(
                "document.querySelector('.data tbody tr:nth-of-type(2) [data-collect]').click()");
        page.await(() -> page.text().contains("已收藏"), "the row in the basket");
        Object entry = page.script("return JSON.parse(localStorage['wenlan.basket'])[0].cells");
        assertThat(String.valueOf(entry)).contains("第1梯队");
        assertThat(
                        ((List<?>) entry)
                                .stream()
                                        .map(c -> String.valueOf(((Map<?, ?>) c).get("inherited"))))
                .contains("true");
    }

    /** Every file holds the cells of the page, row by row, whatever is sorted and filtered. */
    @Test
    void everyDownloadHoldsTheCellsThatAreShown(Page page) throws IOException {
        openCities(page);
        page.find("button", "AI投资金额").click();
        page.awaitPlace("sort=4");
        page.find("searchbox", "只看含有这些字的行").sendKeys("第1梯队");
        page.awaitPlace("filter=第1梯队");
        page.await(() -> names(page).size() == 4, "four rows");
        List<?> shown =
                (List<?>)
                        page.script(
                                """
                                return [...document.querySelectorAll('.data tbody tr[id]')].map((row) =>
                                  [...row.querySelectorAll('td[data-column]')].map((cell) => {
                                    const copy = cell.cloneNode(true);
                                    copy.querySelector('small')?.remove();
                                    return copy.textContent;
                                  }).join('|'));
                                """);
        JsonNode json = new JsonMapper().readTree(bytes(page, "JSON"));
        assertThat(json.at("/rows").valueStream().map(row -> cells(row.at("/cells"))))
                .isEqualTo(shown);
        String csv = new String(bytes(page, "CSV"), StandardCharsets.UTF_8);
        assertThat(csv.lines().skip(1).map(line -> line.replace(',', '|'))).isEqualTo(shown);
        assertThat(sheet(bytes(page, "XLSX")).stream().skip(1)).isEqualTo(shown);
    }

    private static String cells(JsonNode cells) {
        return cells.valueStream()
                .map(cell -> cell.at("/text").asString())
                .collect(Collectors.joining("|"));
    }

    private static byte[] bytes(Page page, String format) throws IOException {
        Object address = page.find("link", "下载所示各行（" + format + "）").getDomProperty("href");
        try (InputStream in = URI.create(String.valueOf(address)).toURL().openStream()) {
            return in.readAllBytes();
        }
    }

    /** The rows of the first sheet, whose cells point into the list of texts. */
    private static List<String> sheet(byte[] book) throws IOException {
        Path file = Files.createTempFile("table", ".xlsx");
        Map<String, Document> parts = new HashMap<>();
        Files.write(file, book);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] part = zip.getInputStream(entry).readAllBytes();
                String xml = new String(part, StandardCharsets.UTF_8);
                parts.put(entry.getName(), Jsoup.parse(xml, "", Parser.xmlParser()));
            }
        } finally {
            Files.delete(file);
        }
        List<String> texts = parts.get("xl/sharedStrings.xml").select("si").eachText();
        return parts.get("xl/worksheets/sheet1.xml").select("row").stream()
                .map(
                        row ->
                                row.select("c v").eachText().stream()
                                        .map(at -> texts.get(Integer.parseInt(at)))
                                        .collect(Collectors.joining("|")))
                .toList();
    }

    @Test
    void picturesAreSavedWithTheirSource(Page page) {
        openCities(page);
        for (String format : List.of("PNG", "SVG")) {
            page.find("button", "存为 " + format).click();
            page.await(
                    () ->
                            String.valueOf(
                                            page.script(
                                                    "return"
                                                        + " document.querySelector('table-chart').dataset.saved"))
                                    .endsWith(format.toLowerCase(java.util.Locale.ROOT)),
                    format);
        }
    }

    @Test
    void aTableWithoutASeriesSaysWhyThereIsNoChart(Page page) {
        page.open("/tables?q=公司业务布局情况");
        page.find("link", "表：我国主要").click();
        page.awaitPlace("/tables/");
        assertThat(page.text()).contains("这是一张勾选表");
        assertThat(page.number("return document.querySelectorAll('canvas').length")).isZero();
    }

    @Test
    void aHitLeadsToItsRowAndTheRowToItsLine(Page page) {
        page.open("/search?q=碳云智能&kind=table-row");
        page.find("link", "打开数据表").click();
        page.awaitPlace("/tables/");
        page.await(() -> page.marks().contains("碳云智能"), "the row marked");
        assertThat(
                        page.script("return document.querySelector('tr.current').textContent")
                                .toString())
                .contains("碳云智能");
        page.find("link", "第 4498 行").click();
        page.awaitPlace("/reports/");
    }

    @Test
    void theListIsFilteredAndBackUndoesIt(Page page) {
        page.open("/tables");
        String all = page.status();
        page.find("link", "可以成图").click();
        page.awaitPlace("chartable=true");
        assertThat(page.status()).isNotEqualTo(all);
        page.back();
        page.await(() -> page.status().equals(all), "all tables again");
    }

    @Test
    void everyOccurrenceStandsInALineOfItsOwn(Page page) {
        page.open("/search?q=“产业基金”&view=concordance");
        long lines = page.number("return document.querySelectorAll('.kwic td.keyword').length");
        assertThat(page.text()).contains(lines + " 处用例");
        assertThat(page.marks().stream().filter("产业基金"::equals))
                .hasSizeGreaterThan((int) lines - 1);
        page.script(
                "const select = document.querySelector('[data-key=lineSort]'); select.value ="
                        + " 'right';select.dispatchEvent(new Event('change'))");
        page.awaitPlace("lines=right");
        List<?> right =
                (List<?>)
                        page.script(
                                "return [...document.querySelectorAll('.kwic"
                                        + " td.right')].map((cell) => cell.textContent)");
        assertThat(right).hasSize((int) lines);
        page.find("link", "产业基金").click();
        page.awaitPlace("/reports/");
    }

    @Test
    void examplesOfFiguresAreStatedByTheTables(Page page) {
        page.open("/indicators");
        String links = "document.querySelectorAll('.examples a')";
        String rows = "return document.querySelectorAll('.facts tr.fact').length";
        long examples = page.number("return " + links + ".length");
        assertThat(examples).isPositive();
        for (int at = 0; at < examples; at++) {
            page.open("/indicators");
            page.script(links + "[" + at + "].click()");
            page.awaitPlace("q=");
            page.await(() -> page.number(rows) > 0, "figures");
        }
    }

    /** Cut at the edge, 1450 would read 14. */
    @Test
    void figuresStandWholeOnAPhone(Page page) {
        page.screen(390, 900);
        page.open("/indicators?q=产业规模");
        String cut =
                "return [...document.querySelectorAll('.fact .number')].filter((one) =>"
                        + " one.getBoundingClientRect().right > 390).length";
        page.await(
                () -> page.number("return document.querySelectorAll('.fact').length") > 0,
                "figures");
        assertThat(page.number(cut)).isZero();
    }

    @Test
    void theTrendCountsAsManyAsTheSearchFinds(Page page) {
        page.open("/search?q=芯片&view=trend");
        WebElement year = page.find("link", "2019：");
        String count = year.getAccessibleName().replaceAll("2019：([0-9,]+) 处.*", "$1");
        year.click();
        page.awaitPlace("year=2019");
        assertThat(page.status()).startsWith("找到 " + count + " 处");
    }

    @Test
    void narrowAndWideTablesFitTheirScreen(Page page) {
        for (int width : new int[] {390, 1440}) {
            page.screen(width, 900);
            openCities(page);
            assertThat(page.overflow()).as("%d", width).isLessThanOrEqualTo(0);
        }
    }
}
