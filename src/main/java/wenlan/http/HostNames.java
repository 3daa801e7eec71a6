package wenlan.http;

import io.javalin.http.Context;
import io.javalin.http.Header;

import org.jspecify.annotations.Nullable;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names under which a server answers. A foreign page can have its own name point to this
 * machine (DNS rebinding) and so read from a server that only this machine reaches; its requests
 * still carry that name. A server that others reach answers under any name, empty here.
 */
record HostNames(Set<String> names) {
    private static final Pattern PORT = Pattern.compile(":[0-9]+$");

    /** The names of a server that listens on {@code host}. */
    static HostNames of(String host) {
        String own = host.contains(":") ? "[" + host + "]" : host;
        Stream<String> names =
                Stream.of("localhost", "127.0.0.1", "[::1]", own.toLowerCase(Locale.ROOT));
        return new HostNames(
                isLoopback(host) ? names.collect(Collectors.toUnmodifiableSet()) : Set.of());
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException unknown) {
            // Listening there fails with a sentence of its own.
            return false;
        }
    }

    /** Whether a request with this header {@code Host} is answered. */
    boolean accept(@Nullable String host) {
        if (names.isEmpty()) {
            return true;
        }
        return host != null
                && names.contains(PORT.matcher(host).replaceFirst("").toLowerCase(Locale.ROOT));
    }

    /** Refuses a request that was sent under another name. */
    void check(Context context) {
        if (!accept(context.header(Header.HOST))) {
            throw new ProblemException(
                    new Problem(421, "本服务只供本机使用，请用 http://localhost 或 http://127.0.0.1 加端口号访问。"));
        }
    }
}
