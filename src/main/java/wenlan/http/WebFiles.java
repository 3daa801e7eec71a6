package wenlan.http;

import io.javalin.http.Context;
import io.javalin.http.Header;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The files of the pages, from a directory or from inside the jar. A name is only looked up when
 * each of its parts is plain letters, digits, hyphens, underscores and inner dots and its ending is
 * known, so that nothing outside can be reached and no directory listed.
 */
final class WebFiles {
    /** Far more than any of our files needs. */
    private static final int LONGEST_NAME = 200;

    private static final Pattern PART = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*");

    private static final Map<String, String> MEDIA_TYPES =
            Map.ofEntries(
                    Map.entry("html", "text/html; charset=utf-8"),
                    Map.entry("css", "text/css; charset=utf-8"),
                    Map.entry("js", "text/javascript; charset=utf-8"),
                    Map.entry("mjs", "text/javascript; charset=utf-8"),
                    Map.entry("json", "application/json; charset=utf-8"),
                    Map.entry("yaml", "application/yaml; charset=utf-8"),
                    Map.entry("txt", "text/plain; charset=utf-8"),
                    Map.entry("webmanifest", "application/manifest+json; charset=utf-8"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("png", "image/png"),
                    Map.entry("ico", "image/x-icon"),
                    Map.entry("woff2", "font/woff2"));

    /** Where WebJars keep what our pages load: its version stands in {@code pom.xml} too. */
    private static final Map<String, String> LIBRARIES =
            Map.of("chart.js", "/META-INF/resources/webjars/chart.js/4.5.1/dist/chart.umd.min.js");

    private final @Nullable Path directory;

    /** The files in {@code directory}, or those inside the jar without one. */
    WebFiles(@Nullable Path directory) {
        this.directory = directory;
    }

    /** A page that says of what it was asked for that it is not there. */
    void serveMissing(Context context, String name) {
        byte[] content = find(name).orElseThrow(() -> missing(name));
        context.status(404)
                .contentType(type(name))
                .header(Header.CACHE_CONTROL, "no-store")
                .result(content);
    }

    void serve(Context context, String name) {
        if (!serveIfThere(context, name)) {
            throw missing(name);
        }
    }

    /** Whether there is such a file, which then is the answer. */
    boolean serveIfThere(Context context, String name) {
        Optional<byte[]> content = find(name);
        content.ifPresent(found -> serve(context, name, found));
        return content.isPresent();
    }

    private void serve(Context context, String name, byte[] content) {
        String tag = "W/\"" + hash(content) + '"';
        context.contentType(type(name))
                .header(Header.ETAG, tag)
                .header(Header.CACHE_CONTROL, "no-cache");
        if (isKnown(context, tag)) {
            context.status(304);
        } else {
            context.result(content);
        }
    }

    private Optional<byte[]> find(String name) {
        return MEDIA_TYPES.containsKey(ending(name)) ? read(name) : Optional.empty();
    }

    private static ProblemException missing(String name) {
        return ProblemException.notFound("没有网页“%s”。".formatted(Excerpts.shortened(name)));
    }

    private static String type(String name) {
        return String.valueOf(MEDIA_TYPES.get(ending(name)));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** A file of another's library, by the name that our pages know it by. */
    void serveLibrary(Context context) {
        String name = context.pathParam("name");
        String path = LIBRARIES.get(name);
        try (InputStream stream = path == null ? null : WebFiles.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw ProblemException.notFound("没有程序库“%s”。".formatted(Excerpts.shortened(name)));
            }
            byte[] content = stream.readAllBytes();
            String tag = "W/\"" + hash(content) + '"';
            context.contentType(String.valueOf(MEDIA_TYPES.get("js")))
                    .header(Header.ETAG, tag)
                    .header(Header.CACHE_CONTROL, "no-cache");
            if (isKnown(context, tag)) {
                context.status(304);
            } else {
                context.result(content);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Whether the client has this very content; the tag is weak, since it may be compressed. */
    private static boolean isKnown(Context context, String tag) {
        String known = context.header(Header.IF_NONE_MATCH);
        return known != null && (known.contains(tag) || known.strip().equals("*"));
    }

    private Optional<byte[]> read(String name) {
        if (!isPlain(name)) {
            return Optional.empty();
        }
        try {
            return directory == null ? fromJar(name) : fromDirectory(directory, name);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean isPlain(String name) {
        return name.length() <= LONGEST_NAME
                && Arrays.stream(name.split("/", -1)).allMatch(p -> PART.matcher(p).matches());
    }

    private static Optional<byte[]> fromJar(String name) throws IOException {
        try (InputStream stream = WebFiles.class.getResourceAsStream("/web/" + name)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        }
    }

    private static Optional<byte[]> fromDirectory(Path directory, String name) throws IOException {
        Path file = directory.resolve(name);
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    private static String hash(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
