package wenlan.http;

import io.javalin.http.Context;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** Counts requests and their time by route and status, since the server began. */
final class Requests {
    private static final String BEGAN = "wenlan.began";
    private static final String OTHER = "other";

    private final Map<Key, LongAdder> counts = new ConcurrentSkipListMap<>();
    private final Map<Key, LongAdder> nanoseconds = new ConcurrentSkipListMap<>();

    /** What is counted together. */
    record Key(String route, int status) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byRoute = route.compareTo(other.route);
            return byRoute != 0 ? byRoute : Integer.compare(status, other.status);
        }
    }

    /** How many requests, in how many seconds. */
    record Sum(long count, double seconds) {}

    void begin(Context context) {
        context.attribute(BEGAN, System.nanoTime());
    }

    /** Addresses of files are counted as one: there are as many as visitors think of. */
    void end(Context context) {
        Long began = context.attribute(BEGAN);
        if (began != null) {
            var endpoint = context.endpoints().matchedHttpEndpoint();
            String route = endpoint == null || endpoint.path.contains("<") ? OTHER : endpoint.path;
            Key key = new Key(route, context.statusCode());
            counts.computeIfAbsent(key, k -> new LongAdder()).increment();
            nanoseconds.computeIfAbsent(key, k -> new LongAdder()).add(System.nanoTime() - began);
        }
    }

    /** All that was counted, in order. */
    Map<Key, Sum> sums() {
        Map<Key, Sum> sums = new TreeMap<>();
        nanoseconds.forEach(
                (key, time) ->
                        sums.put(
                                key,
                                new Sum(
                                        counts.getOrDefault(key, new LongAdder()).sum(),
                                        time.sum() / (double) TimeUnit.SECONDS.toNanos(1))));
        return sums;
    }
}
