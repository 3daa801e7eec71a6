package wenlan.cite;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * A reference by GB/T 7714-2015, numbered style: {@code 责任者. 题名[R/OL]. 出版地: 出版者, 年: 引文位置[引用日期].
 * 获取路径.} The day of reading and the path belong to what is read on the web, as does the medium in
 * the mark: all three or none. Where a report has no pages, the lines of its source stand in their
 * place. What is not known is said as the standard says it: no responsible body is left out; place,
 * publisher and year unknown stand in brackets, except for what is read on the web, where they may
 * be missing.
 */
final class Gbt7714 {
    private static final int MOST_NAMES = 3;

    private final Citation citation;
    private final boolean chinese;

    private Gbt7714(Citation citation) {
        this.citation = citation;
        this.chinese = Plain.isChinese(citation.work().title());
    }

    static String write(Citation citation) {
        return new Gbt7714(citation).write();
    }

    private String write() {
        StringBuilder text = new StringBuilder();
        List<String> responsible = citation.responsible().stream().map(PersonName::cited).toList();
        if (!responsible.isEmpty()) {
            text.append(names(responsible)).append(". ");
        }
        text.append(citation.fullTitle())
                .append('[')
                .append(citation.type().mark(citation.work()))
                .append("]. ");
        String origin = origin();
        // Of what is read on the web neither publisher nor year need be known.
        text.append(origin.isEmpty() ? "" : origin + ": ").append(lines());
        if (citation.type() == DocumentType.WEB_PAGE && hasDay()) {
            text.append('(').append(citation.work().published()).append(')');
        }
        if (citation.address() == null) {
            return text.append('.').toString();
        }
        return text.append('[')
                .append(citation.accessed())
                .append("]. ")
                .append(citation.address())
                .append('.')
                .toString();
    }

    /** Whether the date says more than the year, which stands with the publisher. */
    private boolean hasDay() {
        String published = citation.work().published();
        return published != null && !published.equals(citation.year());
    }

    private String names(List<String> responsible) {
        String named = String.join(", ", responsible.stream().limit(MOST_NAMES).toList());
        return responsible.size() <= MOST_NAMES ? named : named + (chinese ? ", 等" : ", et al");
    }

    private String origin() {
        return switch (citation.type()) {
            case NEWSPAPER -> joined(publisher("报纸名不详"), date(citation.work().published()));
            case WEB_PAGE ->
                    joined(
                            citation.otherPublishers().isEmpty()
                                    ? null
                                    : names(citation.otherPublishers()),
                            citation.year());
            case REPORT, STANDARD, OTHER ->
                    unknownPlace() + joined(publisher("出版者不详"), date(citation.year()));
        };
    }

    /** Reports never say where they were published. */
    private String unknownPlace() {
        return citation.address() != null ? "" : (chinese ? "[出版地不详]" : "[S.l.]") + ": ";
    }

    /** A body that answers for a text is its publisher too; only of web pages that goes unsaid. */
    private @Nullable String publisher(String unknown) {
        if (!citation.publishers().isEmpty()) {
            return names(citation.publishers());
        }
        return citation.address() != null ? null : chinese ? "[" + unknown + "]" : "[s.n.]";
    }

    private @Nullable String date(@Nullable String published) {
        if (published != null || citation.address() != null) {
            return published;
        }
        return chinese ? "[出版日期不详]" : "[n.d.]";
    }

    private String lines() {
        return chinese
                ? Lines.chinese(citation.passage().lines())
                : Lines.english(citation.passage().lines());
    }

    private static String joined(@Nullable String publisher, @Nullable String date) {
        return publisher == null
                ? orEmpty(date)
                : date == null ? publisher : publisher + ", " + date;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
