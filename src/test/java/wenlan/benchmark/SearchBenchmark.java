package wenlan.benchmark;

import wenlan.document.AnnotatedReport;
import wenlan.extract.Annotator;
import wenlan.ingest.CorpusFolder;
import wenlan.parse.CorpusParser;
import wenlan.search.IndexedUnit;
import wenlan.search.UnitLister;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * How long a full search takes over loopback HTTP, with and without facets, beside the floor: the
 * least that a Lucene program can do ({@link FloorServer}). Start the portal over the same corpus,
 * then give its port: {@code mvn -q test-compile exec:exec@benchmark -Dcorpus=corpus -Dport=7070}.
 */
final class SearchBenchmark {
    private static final int QUERIES = 300;
    private static final int ROUNDS = 40;

    /**
     * The last rounds count, of both sides alike: the portal's compiler lets the start pass first
     * and is done after some 10,000 searches.
     */
    private static final int COUNTED = 6;

    private final HttpClient client = HttpClient.newHttpClient();

    private SearchBenchmark() {}

    /** Arguments: corpus folder, port of the running portal. */
    public static void main(String[] arguments) throws Exception {
        List<IndexedUnit> units = units(Path.of(arguments[0]));
        List<String> queries = queries(units);
        try (FloorServer floor = new FloorServer(units)) {
            new SearchBenchmark().run(queries, Integer.parseInt(arguments[1]), floor.port());
        }
    }

    private static List<IndexedUnit> units(Path corpus) throws IOException {
        CorpusFolder folder = new CorpusFolder(corpus);
        CorpusParser parser = new CorpusParser();
        Annotator annotator = new Annotator();
        List<IndexedUnit> units = new ArrayList<>();
        for (String file : folder.files()) {
            parser.parse(
                    folder.read(file),
                    parsed -> {
                        AnnotatedReport report = annotator.annotate(parsed.value());
                        units.addAll(UnitLister.list(report));
                    });
        }
        return units;
    }

    /** Pieces of two to eight characters out of the units, half of them in quotes. */
    private static List<String> queries(List<IndexedUnit> units) {
        Random random = new Random(7);
        List<String> queries = new ArrayList<>();
        while (queries.size() < QUERIES) {
            String text = units.get(random.nextInt(units.size())).unit().text().text();
            int length = 2 + random.nextInt(7);
            if (text.length() > length) {
                int start = random.nextInt(text.length() - length);
                String piece = text.substring(start, start + length);
                if (piece.codePoints().allMatch(Character::isLetterOrDigit)) {
                    queries.add(queries.size() % 2 == 0 ? piece : '"' + piece + '"');
                }
            }
        }
        return queries;
    }

    private void run(List<String> queries, int portal, int floor) throws Exception {
        print("with facets", "", queries, portal, floor);
        print("without facets", "&facets=none", queries, portal, floor);
    }

    /** The costs of both sides; the rounds before the counted ones warm them up. */
    private void print(String what, String switches, List<String> queries, int portal, int floor)
            throws Exception {
        List<double[]> rounds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            double[] ours = new double[queries.size()];
            double[] least = new double[queries.size()];
            for (int at = 0; at < queries.size(); at++) {
                ours[at] = milliseconds(portal, queries.get(at), switches);
                least[at] = milliseconds(floor, queries.get(at), switches);
            }
            if (round >= ROUNDS - COUNTED) {
                rounds.add(
                        new double[] {
                            at(ours, 0.5), at(least, 0.5), at(ours, 0.99), at(least, 0.99)
                        });
            }
        }
        double ours = at(column(rounds, 0), 0.5);
        double least = at(column(rounds, 1), 0.5);
        System.out.printf(
                "%s: p50 portal %.2f ms, floor %.2f ms, ratio %.2f; p99 portal %.2f ms, floor %.2f"
                        + " ms (%d queries, medians of %d rounds)%n",
                what,
                ours,
                least,
                ours / least,
                at(column(rounds, 2), 0.5),
                at(column(rounds, 3), 0.5),
                queries.size(),
                rounds.size());
    }

    private double milliseconds(int port, String query, String switches) throws Exception {
        String q = URLEncoder.encode(query, StandardCharsets.UTF_8);
        URI uri = URI.create("http://127.0.0.1:" + port + "/api/search?q=" + q + switches);
        long start = System.nanoTime();
        HttpResponse<byte[]> response =
                client.send(
                        HttpRequest.newBuilder(uri).build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        long end = System.nanoTime();
        if (response.statusCode() != 200) {
            throw new IOException(uri + " answered " + response.statusCode());
        }
        return (end - start) / 1e6;
    }

    private static double[] column(List<double[]> rounds, int column) {
        return rounds.stream().mapToDouble(round -> round[column]).toArray();
    }

    private static double at(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.min(sorted.length - 1, Math.round(share * sorted.length))];
    }
}
