package wenlan.cite;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An entry for BibTeX; its key is the id of the unit, which has only characters that keys may have.
 */
final class Bibtex {
    private static final String[] MONTHS = {
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
    };

    private Bibtex() {}

    static String write(Citation citation) {
        Map<String, String> fields = fields(citation);
        return fields.entrySet().stream()
                .map(field -> "  " + field.getKey() + " = " + field.getValue())
                .collect(
                        Collectors.joining(
                                ",\n",
                                "@" + entry(citation) + "{" + citation.passage().id() + ",\n",
                                "\n}\n"));
    }

    private static String entry(Citation citation) {
        return switch (citation.type()) {
            case REPORT -> "techreport";
            case NEWSPAPER -> "article";
            case STANDARD, WEB_PAGE, OTHER -> "misc";
        };
    }

    private static Map<String, String> fields(Citation citation) {
        Map<String, String> fields = new LinkedHashMap<>();
        if (!citation.responsible().isEmpty()) {
            // In braces of its own each name stays whole, whatever commas or "and" it holds.
            fields.put(
                    "author",
                    citation.responsible().stream()
                            .map(Bibtex::author)
                            .collect(Collectors.joining(" and ", "{", "}")));
        }
        fields.put("title", "{{" + escaped(citation.fullTitle()) + "}}");
        String publisher = citation.work().publisher();
        if (publisher != null) {
            fields.put(publisherField(citation), "{" + escaped(Plain.line(publisher)) + "}");
        }
        addDate(citation, fields);
        if (citation.address() != null) {
            fields.put("url", "{" + address(citation.address()) + "}");
            fields.put("urldate", "{" + citation.accessed() + "}");
        }
        fields.put(
                "note",
                "{"
                        + escaped(citation.passage().place() + "，")
                        + "\\url{"
                        + address(citation.passage().link())
                        + "}}");
        return fields;
    }

    /** Family and given name are told apart by a comma between two pairs of braces. */
    private static String author(PersonName name) {
        String family = "{" + escaped(name.family()) + "}";
        return name.given().isEmpty() ? family : family + ", {" + escaped(name.given()) + "}";
    }

    private static String publisherField(Citation citation) {
        return switch (citation.type()) {
            case REPORT -> "institution";
            case NEWSPAPER -> "journal";
            case STANDARD, WEB_PAGE, OTHER -> "publisher";
        };
    }

    private static void addDate(Citation citation, Map<String, String> fields) {
        String published = citation.work().published();
        if (published == null) {
            return;
        }
        String[] parts = published.split("-");
        fields.put("year", "{" + parts[0] + "}");
        if (parts.length > 1) {
            fields.put("month", MONTHS[Integer.parseInt(parts[1]) - 1]);
        }
        if (parts.length > 2) {
            fields.put("day", "{" + Integer.parseInt(parts[2]) + "}");
        }
    }

    /** Text in which no character means anything to TeX. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.codePoints()
                .forEach(
                        c -> {
                            switch (c) {
                                case '\\' -> escaped.append("\\textbackslash{}");
                                case '^' -> escaped.append("\\textasciicircum{}");
                                case '~' -> escaped.append("\\textasciitilde{}");
                                case '{', '}', '$', '&', '#', '%', '_' ->
                                        escaped.append('\\').appendCodePoint(c);
                                default -> escaped.appendCodePoint(c);
                            }
                        });
        return escaped.toString();
    }

    /** An address as it is, without what would end the field or begin a command. */
    private static String address(String url) {
        return url.replace("\\", "%5C").replace("{", "%7B").replace("}", "%7D");
    }
}
