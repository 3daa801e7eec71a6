package wenlan.benchmark;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import wenlan.relevance.Figures;
import wenlan.relevance.JudgedCorpus;
import wenlan.relevance.JudgedQueries;
import wenlan.relevance.JudgedQuery;
import wenlan.relevance.Judgement;
import wenlan.search.Hit;
import wenlan.search.RankingProfile;
import wenlan.search.RankingWeight;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How well judged queries are answered, with the weights in use and with others. Arguments in any
 * order: {@code corpus=DIR index=DIR} (the index is made when it is not there), {@code
 * queries=FILE} (table or lines of JSON) as often as wanted, or {@code statutes=DIR} with {@code
 * queries.jsonl} and {@code qrels.tsv}; then {@code weight=VALUE,weight=VALUE} for each other
 * setting; {@code types} lists figures by type of query, {@code misses} the queries.
 */
final class RankingBenchmark {
    private static final int DEEP = 100;

    /** Hits among which so many statutes are found. */
    private static final int DEEPER = 300;

    private final Map<String, String> options = new HashMap<>();
    private final List<Path> queryFiles = new ArrayList<>();
    private final Map<String, RankingProfile> settings = new LinkedHashMap<>();

    private RankingBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        RankingBenchmark benchmark = new RankingBenchmark();
        Set<String> flags = Set.of("corpus", "index", "statutes", "types", "misses", "part");
        benchmark.settings.put("as it is", RankingProfile.DEFAULT);
        for (String argument : arguments) {
            String[] parts = argument.split("=", 2);
            if (parts[0].equals("queries")) {
                benchmark.queryFiles.add(Path.of(parts[1]));
            } else if (flags.contains(parts[0])) {
                benchmark.options.put(parts[0], parts.length > 1 ? parts[1] : "");
            } else {
                benchmark.settings.put(argument, profile(argument));
            }
        }
        benchmark.run();
    }

    /** The weights in use with some replaced. */
    private static RankingProfile profile(String setting) {
        RankingProfile profile = RankingProfile.DEFAULT;
        for (String part : setting.split(",")) {
            String[] named = part.split("=");
            RankingWeight weight = RankingWeight.valueOf(named[0].toUpperCase(Locale.ROOT));
            profile = profile.with(weight, Float.parseFloat(named[1]));
        }
        return profile;
    }

    private void run() throws IOException {
        JudgedCorpus corpus =
                JudgedCorpus.of(Path.of(options.get("corpus")), Path.of(options.get("index")));
        for (Map.Entry<String, RankingProfile> setting : settings.entrySet()) {
            System.out.println("== " + setting.getKey());
            for (Path file : queryFiles) {
                judge(corpus, setting.getValue(), file);
            }
            if (options.containsKey("statutes")) {
                statutes(corpus, setting.getValue());
            }
        }
    }

    /** Processor time is of the second time that a query is asked: the first loads the code. */
    private void judge(JudgedCorpus corpus, RankingProfile profile, Path file) {
        List<JudgedQuery> queries = JudgedQueries.read(file);
        report(file, corpus.judge(profile, queries));
        List<Double> times =
                corpus.asking(
                        profile,
                        asker -> {
                            queries.forEach(query -> asker.ask(query, 10));
                            return queries.stream()
                                    .map(query -> processorTime(asker, query))
                                    .sorted()
                                    .toList();
                        });
        System.out.printf(
                "%-24s processor: mean %.1f ms, p50 %.1f ms, p95 %.1f ms%n",
                "",
                times.stream().mapToDouble(t -> t).average().orElse(0),
                times.get(times.size() / 2),
                times.get(times.size() * 95 / 100));
    }

    private static double processorTime(JudgedCorpus.Asker asker, JudgedQuery query) {
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long began = thread.getCurrentThreadCpuTime();
        asker.ask(query, 10);
        return (thread.getCurrentThreadCpuTime() - began) / 1e6;
    }

    private void report(Path file, List<Judgement> judgements) {
        System.out.printf("%-24s %s%n", file.getFileName(), Figures.of(judgements));
        if (options.containsKey("types")) {
            Map<String, List<Judgement>> types =
                    judgements.stream()
                            .collect(
                                    Collectors.groupingBy(
                                            j -> j.query().type(),
                                            TreeMap::new,
                                            Collectors.toList()));
            types.forEach((type, of) -> System.out.printf("  %-22s %s%n", type, Figures.of(of)));
        }
        if (options.containsKey("misses")) {
            for (Judgement judgement : judgements) {
                JudgedQuery query = judgement.query();
                System.out.printf(
                        "    %-10s first %d nDCG %.2f%s  %s%n",
                        query.type(),
                        judgement.first(),
                        judgement.gain(),
                        judgement.doubted() ? " doubted" : "",
                        query.text());
            }
        }
    }

    /** Every {@code part}th question alone where that is asked for: a glance in less time. */
    private void statutes(JudgedCorpus corpus, RankingProfile profile) throws IOException {
        Path folder = Path.of(options.get("statutes"));
        Map<String, Set<String>> judged = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("qrels.tsv"))) {
            String[] row = line.split("\t");
            judged.computeIfAbsent(row[0], q -> new HashSet<>()).add(row[1]);
        }
        List<String> lines = Files.readAllLines(folder.resolve("queries.jsonl"));
        int step = Integer.parseInt(options.getOrDefault("part", "1"));
        JsonMapper mapper = new JsonMapper();
        double[] sums = new double[5];
        List<Double> times = new ArrayList<>();
        corpus.asking(
                profile,
                asker -> {
                    for (int at = 0; at < lines.size(); at += step) {
                        JsonNode query = mapper.readTree(lines.get(at));
                        Set<String> right =
                                judged.getOrDefault(query.path("id").asString(), Set.of());
                        JudgedQuery asked =
                                new JudgedQuery(
                                        "statute",
                                        query.path("text").asString(),
                                        Map.of(),
                                        List.of(),
                                        List.of());
                        long began = System.nanoTime();
                        List<Hit> hits = asker.ask(asked, DEEPER).result().hits();
                        times.add((System.nanoTime() - began) / 1e6);
                        sums[0] += gain(hits, right);
                        List<Hit> first = hits.subList(0, Math.min(DEEP, hits.size()));
                        sums[1] += recall(ids(first), right);
                        sums[2]++;
                        sums[3] += hits.isEmpty() ? 1 : 0;
                        List<String> statutes = ids(hits);
                        sums[4] +=
                                recall(statutes.subList(0, Math.min(DEEP, statutes.size())), right);
                    }
                    return sums;
                });
        times.sort(null);
        System.out.printf(
                "%-24s %4.0f  nDCG %.4f  recall of 100 hits %.4f, of 100 statutes %.4f  empty %.0f"
                        + "  p50 %.1f ms  p95 %.1f ms%n",
                "statutes",
                sums[2],
                sums[0] / sums[2],
                sums[1] / sums[2],
                sums[4] / sums[2],
                sums[3],
                times.get(times.size() / 2),
                times.get(times.size() * 95 / 100));
    }

    /** A statute that was cut into several units counts once, where its first stands. */
    private static List<String> ids(List<Hit> hits) {
        return hits.stream().map(h -> h.unit().report().sourceId()).distinct().toList();
    }

    private static double gain(List<Hit> hits, Set<String> right) {
        List<String> ids = ids(hits);
        double sum = 0;
        double best = 0;
        for (int at = 0; at < 10; at++) {
            sum += at < ids.size() && right.contains(ids.get(at)) ? 1 / Math.log(at + 2) : 0;
            best += at < right.size() ? 1 / Math.log(at + 2) : 0;
        }
        return best == 0 ? 0 : sum / best;
    }

    private static double recall(List<String> ids, Set<String> right) {
        long found = right.stream().filter(ids::contains).count();
        return right.isEmpty() ? 0 : (double) found / right.size();
    }
}
