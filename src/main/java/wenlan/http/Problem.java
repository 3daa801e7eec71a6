package wenlan.http;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A problem document (RFC 9457) of no type but its status.
 *
 * @param status the HTTP status
 * @param detail one sentence for a person that says what is wrong and, where it helps, what to do
 * @param members further members, for programs
 */
record Problem(int status, String detail, Map<String, Object> members) {
    static final String MEDIA_TYPE = "application/problem+json; charset=utf-8";

    Problem(int status, String detail) {
        this(status, detail, Map.of());
    }

    byte[] json() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("type", "about:blank");
        document.put("title", title(status));
        document.put("status", status);
        document.put("detail", detail);
        document.putAll(members);
        return Json.bytes(document);
    }

    private static String title(int status) {
        return org.eclipse.jetty.http.HttpStatus.getMessage(status);
    }
}
