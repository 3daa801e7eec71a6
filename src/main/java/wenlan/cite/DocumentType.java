package wenlan.cite;

import org.jspecify.annotations.Nullable;

import wenlan.document.Metadata;

import java.util.regex.Pattern;

/** What sort of document is cited, with the mark that GB/T 7714-2015 (appendix B) has for it. */
public enum DocumentType {
    REPORT("R"),
    NEWSPAPER("N"),
    STANDARD("S"),
    /** What is only published on a web page. */
    WEB_PAGE("EB"),
    /** Laws, notices and plans that are no web pages, and what says nothing of itself. */
    OTHER("Z");

    /** Numbers of standards: GB/T 7714-2015, DB31/T 1234-2020, YD/T 3944.1-2021. */
    private static final Pattern STANDARD_NUMBER =
            Pattern.compile(
                    "[A-Z]{2,4}[0-9]{0,4}(?:/[A-Z]{1,3})?\\s*[0-9]+(?:\\.[0-9]+)*[-—–][0-9]{4}");

    /** Names of newspapers end so; 公报, 学报 and yearly reports are none. */
    private static final Pattern NEWSPAPER_NAME = Pattern.compile(".*(?<![公学年电情])报(?:社)?");

    private static final Pattern WEB_ADDRESS = Pattern.compile("(?i)https?://\\S+");

    private final String mark;

    DocumentType(String mark) {
        this.mark = mark;
    }

    /** The type of a report, from what it says of itself. */
    public static DocumentType of(Metadata work) {
        String number = work.documentNumber();
        if (number != null && STANDARD_NUMBER.matcher(number).matches()) {
            return STANDARD;
        }
        if ("report".equals(work.kind())) {
            return REPORT;
        }
        if ("news".equals(work.kind()) && (isNewspaper(work.publisher()) || !isOnline(work))) {
            return NEWSPAPER;
        }
        return isOnline(work) ? WEB_PAGE : OTHER;
    }

    /** The mark with the medium behind it where the report was taken from the web: R, EB/OL. */
    public String mark(Metadata work) {
        return isOnline(work) ? mark + "/OL" : mark;
    }

    /** Whether a report says at which web address it stands. */
    static boolean isOnline(Metadata work) {
        String url = work.sourceUrl();
        return url != null && WEB_ADDRESS.matcher(url).matches();
    }

    private static boolean isNewspaper(@Nullable String publisher) {
        return publisher != null && NEWSPAPER_NAME.matcher(publisher).matches();
    }
}
