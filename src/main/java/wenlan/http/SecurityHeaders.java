package wenlan.http;

import java.util.Map;

/** Headers of every answer that keep foreign script out and what was typed in. */
final class SecurityHeaders {
    static final Map<String, String> ALL =
            Map.of(
                    "Content-Security-Policy",
                    "default-src 'self'; base-uri 'none'; object-src 'none';"
                            + " form-action 'self'; frame-ancestors 'none'",
                    "X-Content-Type-Options",
                    "nosniff",
                    "Referrer-Policy",
                    "same-origin");

    private SecurityHeaders() {}
}
