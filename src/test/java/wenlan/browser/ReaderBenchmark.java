package wenlan.browser;

import org.jspecify.annotations.Nullable;
import org.openqa.selenium.chrome.ChromeDriver;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/**
 * How soon the longest report stands on the screen with a hit in sight, opened by the link of the
 * hit, and how long its frames take while it is scrolled through. Start the portal, then {@code mvn
 * -q test-compile exec:exec@reader -Dport=7070}.
 */
final class ReaderBenchmark {
    private static final int OPENINGS = 9;
    private static final int FRAMES = 400;
    private static final int PIXELS_A_FRAME = 120;

    /** In which the browser takes down the report that was open before. */
    private static final int REST_MILLISECONDS = 500;

    /** Notes when the current unit is first drawn within the screen. */
    private static final String WATCH =
            """
            (function look() {
              const unit = document.querySelector('main[aria-busy=false] report-body .current');
              const box = unit?.getBoundingClientRect();
              if (box && box.bottom > 0 && box.top < innerHeight) {
                requestAnimationFrame(() => { window.shownAfter = performance.now(); });
              } else {
                requestAnimationFrame(look);
              }
            })();
            """;

    private static final String AWAIT =
            """
            const [done] = arguments;
            (function ask() {
              window.shownAfter ? done([window.shownAfter]) : setTimeout(ask, 50);
            })();
            """;

    private static final String SCROLL =
            """
            const [frames, pixels, done] = arguments;
            const times = [];
            scrollTo(0, 0);
            let last = performance.now();
            requestAnimationFrame(function next(now) {
              times.push(now - last);
              last = now;
              scrollBy(0, pixels);
              if (times.length < frames) {
                requestAnimationFrame(next);
              } else {
                done(times.slice(5));
              }
            });
            """;

    private ReaderBenchmark() {}

    /** Arguments: port of the running portal, what is searched. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        String portal = "http://127.0.0.1:" + arguments[0];
        String query = URLEncoder.encode(arguments[1], StandardCharsets.UTF_8);
        String address = hit(portal, query);
        ChromeDriver browser = Chromium.open().orElseThrow(() -> new IOException(Chromium.ABSENT));
        try {
            browser.executeCdpCommand(
                    "Page.addScriptToEvaluateOnNewDocument", Map.of("source", WATCH));
            List<Double> openings =
                    IntStream.range(0, OPENINGS).mapToObj(i -> opened(browser, address)).toList();
            System.out.printf(
                    "shown with its match after %.0f ms (median of %d), at most %.0f ms%n",
                    at(openings, 0.5), OPENINGS, at(openings, 1));
            List<Double> frames =
                    numbers(browser.executeAsyncScript(SCROLL, FRAMES, PIXELS_A_FRAME));
            System.out.printf(
                    "a frame of scrolling takes %.1f ms (median of %d), p95 %.1f ms, at most %.1f"
                            + " ms%n",
                    at(frames, 0.5), frames.size(), at(frames, 0.95), at(frames, 1));
        } finally {
            browser.quit();
        }
    }

    /** The link to the best hit in the longest report, as the list of results has it. */
    private static String hit(String portal, String query)
            throws IOException, InterruptedException {
        JsonNode reports = ask(portal + "/api/reports?size=100").at("/reports");
        String longest =
                StreamSupport.stream(reports.spliterator(), false)
                        .max(Comparator.comparingInt(report -> report.at("/units").asInt()))
                        .map(report -> report.at("/report/id").asString())
                        .orElseThrow(() -> new IOException("The portal has no report."));
        String asked = "q=" + query + "&report=" + longest;
        JsonNode hit = ask(portal + "/api/search?size=1&" + asked).at("/hits/0/id");
        return portal + "/reports/" + longest + "?q=" + query + "#" + hit.asString();
    }

    private static JsonNode ask(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return new JsonMapper().readTree(client.send(request, BodyHandlers.ofString()).body());
        }
    }

    /** Milliseconds from the opening of the address to the first frame with the match. */
    private static double opened(ChromeDriver browser, String address) {
        browser.get("about:blank");
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(REST_MILLISECONDS));
        browser.get(address);
        return numbers(browser.executeAsyncScript(AWAIT)).getFirst();
    }

    private static List<Double> numbers(@Nullable Object list) {
        return list instanceof List<?> times
                ? times.stream().map(time -> ((Number) time).doubleValue()).toList()
                : List.of();
    }

    private static double at(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.round(share * (sorted.size() - 1)));
    }
}
