package wenlan.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * How long completions take over loopback HTTP, for what stands in the box while words, pinyin and
 * initials are typed. Start the portal, then give its port: {@code mvn -q test-compile
 * exec:exec@suggestions -Dport=7070}.
 */
final class SuggestBenchmark {
    private static final int ROUNDS = 8;
    private static final int TYPED = 100;
    private static final List<String> WORDS =
            List.of(
                    "人工智能",
                    "产业发展",
                    "技术创新",
                    "管理办法",
                    "人民政府",
                    "数据",
                    "rengongzhineng",
                    "chanye",
                    "jishu",
                    "guanli",
                    "rgzn",
                    "cyfz",
                    "zf",
                    "data",
                    "ai",
                    "2018年",
                    "xzqk");

    private SuggestBenchmark() {}

    /** Argument: port of the running portal. */
    public static void main(String[] arguments) throws Exception {
        List<String> typed = typed();
        double[] times = new double[ROUNDS / 2 * typed.size()];
        try (HttpClient client = HttpClient.newHttpClient()) {
            int at = 0;
            for (int round = 0; round < ROUNDS; round++) {
                for (String text : typed) {
                    double time = milliseconds(client, arguments[0], text);
                    // The first rounds warm up.
                    if (round >= ROUNDS / 2) {
                        times[at++] = time;
                    }
                }
            }
        }
        Arrays.sort(times);
        System.out.printf(
                "suggestions: p50 %.2f ms, p99 %.2f ms, most %.2f ms (%d asked)%n",
                times[times.length / 2],
                times[times.length * 99 / 100],
                times[times.length - 1],
                times.length);
    }

    /** Beginnings of words, and letters that nothing may begin with. */
    private static List<String> typed() {
        Random random = new Random(7);
        List<String> typed = new ArrayList<>();
        for (String word : WORDS) {
            for (int end = 1; end <= word.length(); end++) {
                typed.add(word.substring(0, end));
            }
        }
        while (typed.size() < TYPED) {
            StringBuilder letters = new StringBuilder();
            for (int at = random.nextInt(6); at >= 0; at--) {
                letters.append((char) ('a' + random.nextInt(26)));
            }
            typed.add(letters.toString());
        }
        return typed;
    }

    private static double milliseconds(HttpClient client, String port, String text)
            throws Exception {
        String q = URLEncoder.encode(text, StandardCharsets.UTF_8);
        URI uri = URI.create("http://127.0.0.1:" + port + "/api/suggest?q=" + q);
        long start = System.nanoTime();
        HttpResponse<byte[]> response =
                client.send(
                        HttpRequest.newBuilder(uri).build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        double time = (System.nanoTime() - start) / 1e6;
        if (response.statusCode() != 200) {
            throw new IOException(uri + " answered " + response.statusCode());
        }
        return time;
    }
}
