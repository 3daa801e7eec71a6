package wenlan.http;

import io.javalin.http.Context;

import wenlan.document.Diagnostic;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What could not be heeded of a question that a file answers, for programs: lines of the file are
 * what was found and nothing else.
 */
final class RemarkHeader {
    private static final String NAME = "Wenlan-Remark";

    /** Characters that servers between here and the reader surely let through. */
    private static final int MOST = 3000;

    private RemarkHeader() {}

    /** Adds the header, with as many whole remarks as have room, where there is any. */
    static void add(Context context, List<Diagnostic> remarks) {
        StringBuilder value = new StringBuilder();
        for (String remark : remarks.stream().map(Diagnostic::message).distinct().toList()) {
            String next = encoded((value.isEmpty() ? "" : "；") + remark);
            if (value.length() + next.length() <= MOST) {
                value.append(next);
            }
        }
        if (!value.isEmpty()) {
            context.header(NAME, value.toString());
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
