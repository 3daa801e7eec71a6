package wenlan.parse;

import org.jspecify.annotations.Nullable;

import wenlan.document.Metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads what the title page says of the report; what it does not say stays null. */
final class MetadataReader {
    private static final Pattern TAKES_EFFECT =
            Pattern.compile("自?\\d{4}年\\d{1,2}月\\d{1,2}日[\\s　]*起?(?:施行|实施|生效)");

    /** A day on which something takes effect, not the one on which it was issued. */
    private static final Pattern IN_EFFECT =
            Pattern.compile("(?:" + PrintedDate.pattern() + ")\\s*起?\\s*(?:施行|实施|生效)");

    private static final Pattern EFFECT =
            Pattern.compile("^[（(]?.{0,14}\\d日\\s*起?(?:施行|实施|生效).{0,4}$");

    /** What kind of reports a broker's title page belongs to, before a bar and the trade. */
    private static final Pattern KIND =
            Pattern.compile("\\p{IsHan}{0,6}(?:研究报告|研报|深度|点评|策略|周报|专题)\\s*\\|");

    /** A row of the table that portals print above a document. */
    private static final int LONGEST_INFORMATION = 120;

    private static final Pattern KEYED =
            Pattern.compile(
                    "(?:版次|版本|期号|日期|时间|主题|标题|题目|来源|出处|链接|作者|编辑|编号|分类|类别|栏目|标签|关键词|单位|部门|地区|行业|状态"
                            + "|[A-Za-z]{3,12})\\s*[:：]\\s*\\S");

    private static final Pattern ISSUE_DAYS =
            Pattern.compile(
                    "(?:(?:19|20)\\d\\d[-年.]\\d{1,2}[-月.]\\d{1,2}日?\\s*(?:发\\s*布|实\\s*施)[\\s"
                            + "　]*){2}");

    /** Fields of the form that an office's own site prints above a document. */
    private static final Pattern ISSUED = Pattern.compile("(?:发布|发文|成文)(?:时间|日期)\\s*[:：]");

    private static final int SHORTEST_TITLE = 4;
    static final int LENGTH_OF_DAY = "2024-03-05".length();
    private static final Pattern REPLACED = Pattern.compile("(?:部分)?代替");
    private static final Pattern STANDARD_KIND =
            Pattern.compile("\\p{IsHan}{0,20}(?:国家|行业|地方|团体|企业)标准(?:化指导性技术文件)?");

    /** The space between two offices that issue a document together. */
    private static final Pattern BETWEEN_ISSUERS =
            Pattern.compile(
                    "(?<=[局委部厅院室会府办行署])[\\s　]+(?=\\p{IsHan}{2,20}[局委部厅院室会府办行署](?:[\\s"
                            + "　]+\\p{IsHan}{2,20}[局委部厅院室会府办行署])*(?:关于|印发))");

    /** The line below a headline of a web page: date, source, author. */
    private static final Pattern INFO =
            Pattern.compile(
                    "^(?:发布时间|发布日期|时间|日期)?\\s*[:：]?\\s*(?:19|20)\\d\\d\\s*[-年./]\\s*\\d{1,2}\\s*[-月./]\\s*\\d{1,2}(?!\\d*\\s*月)");

    private static final Pattern LEAD =
            Pattern.compile(
                    "(\\p{IsHan}{1,8}(?:社|报|网))\\p{IsHan}{0,12}\\d{1,2}月\\d{1,2}日(?:电|讯|消息)"
                            + "(?:\\s*[（(]\\p{IsHan}{0,4}记者\\s*([\\p{IsHan}\\s、]{2,30})[）)])?");

    private final List<String> lines = new ArrayList<>();
    private @Nullable MatchResult lead;

    /** Number of lines before the text begins. */
    private final int titlePage;

    private MetadataReader(List<Piece> pieces) {
        int before = -1;
        for (Piece piece : pieces) {
            boolean front = piece instanceof Piece.FrontMatter || piece instanceof Piece.Aside;
            before = before < 0 && !front ? lines.size() : before;
            if (piece instanceof Piece.FrontMatter matter && lines.size() < 100) {
                lines.add(matter.text().text());
            } else if (piece instanceof Piece.Passage passage && lead == null) {
                String text = passage.text().text();
                Matcher matcher = LEAD.matcher(text.length() <= 80 ? text : text.substring(0, 80));
                lead = matcher.lookingAt() ? matcher.toMatchResult() : null;
            }
        }
        titlePage = before < 0 ? lines.size() : before;
    }

    /** The metadata of a report; its file's name where it has no title. */
    static Metadata read(List<Piece> pieces, String fileName) {
        return new MetadataReader(pieces).metadata(Headlines.of(pieces), fileName);
    }

    private Metadata metadata(Headlines headlines, String fileName) {
        int titleAt = titleAt();
        String headline = headlines.title() == null ? fileName : headlines.title();
        boolean decree =
                titleAt >= 0
                        && headlines.attached() != null
                        && TitleLines.isLetterhead(lines.get(titleAt));
        String title =
                decree
                        ? tidy(headlines.attached())
                        : titleAt < 0
                                ? headline
                                : tidy(PrintedTitle.of(lines.get(titleAt), line(titleAt - 1)));
        return new Metadata(
                title,
                titleAt < 0 ? headlines.kicker() : subtitle(titleAt),
                new AuthorReader(lines, titlePage, lead).read(title),
                new PublisherReader(lines, titlePage, titleAt, lead).read(title),
                KindReader.kind(title, headlines, lines, isNews()),
                published(),
                List.of(),
                null,
                DocumentNumbers.read(lines, titlePage));
    }

    private int titleAt() {
        int standard = standardAt();
        if (standard >= 0) {
            return standard;
        }
        for (int at = 0; at < titlePage; at++) {
            if (PrintedTitle.isNamed(lines.get(at))) {
                return at;
            }
        }
        int named = aboveSubtitle();
        if (named >= 0) {
            return named;
        }
        int letterhead = -1;
        for (int at = 0; at < titlePage; at++) {
            String line = lines.get(at);
            if (TitleLines.isTitle(line)
                    && !isLabelled(line)
                    && !isAbout(at)
                    && !CoverWords.areNoTitle(line)
                    && !isSubtitle(line)) {
                if (!TitleLines.isLetterhead(line)) {
                    return at;
                }
                letterhead = letterhead < 0 ? at : letterhead;
            }
        }
        for (int at = 0; at < titlePage && letterhead < 0; at++) {
            if (Chars.key(lines.get(at)).length() >= 2
                    && !isLabelled(lines.get(at))
                    && !isAbout(at)
                    && !CoverWords.areNoTitle(lines.get(at))
                    && !Mastheads.isAt(lines, at)
                    && !EnglishTitlePage.isSeries(lines.get(at))
                    && !(at + 1 < titlePage
                            && EnglishTitlePage.isIssuerAbove(lines.get(at), lines.get(at + 1)))
                    && !isPath(lines.get(at))
                    && !(CoverWords.areColumn(lines.get(at), line(at + 1))
                            && !isLabelled(line(at + 1)))
                    && !isSubtitle(lines.get(at))
                    && !isIssuerAbove(at)
                    && !PrintedDate.isDay(lines.get(at))) {
                return at;
            }
        }
        return letterhead;
    }

    /** The name of a body above a longer line of a title page that is neither a body nor a day. */
    private boolean isIssuerAbove(int at) {
        String below = at + 1 < titlePage ? lines.get(at + 1) : "";
        return PublisherReader.isPublisher(lines.get(at))
                && Chars.key(below).length() > Chars.key(lines.get(at)).length()
                && !PublisherReader.isPublisher(below)
                && !isLabelled(below)
                && !isSubtitle(below)
                && !PrintedDate.isWhole(below);
    }

    /** On a cover with its kind above: the line that a dash gives a subtitle; -1 without one. */
    private int aboveSubtitle() {
        boolean cover = false;
        for (int at = 0; at + 1 < titlePage; at++) {
            String line = lines.get(at);
            cover |= CoverWords.areNoTitle(line);
            if (cover
                    && isSubtitle(lines.get(at + 1))
                    && Chars.key(line).length() >= SHORTEST_TITLE
                    && !isSubtitle(line)
                    && !isLabelled(line)
                    && !isAbout(at)
                    && !CoverWords.areNoTitle(line)) {
                return at;
            }
        }
        return -1;
    }

    /** The name of a standard, which its title page prints below its number; -1 without one. */
    private int standardAt() {
        for (int at = 0; at + 1 < titlePage; at++) {
            if (DocumentNumbers.isOfStandard(lines.get(at))) {
                int name = at + 1;
                while (name < titlePage && isAboveStandard(lines.get(name))) {
                    name++;
                }
                String text = name < titlePage ? lines.get(name) : "";
                return Chars.countHan(text, text.length()) >= 3 ? name : -1;
            }
        }
        return -1;
    }

    /** What it replaces, and what kind of standard it is (GB/T 1.1). */
    private static boolean isAboveStandard(String line) {
        return REPLACED.matcher(line).lookingAt()
                || line.length() <= 40 && STANDARD_KIND.matcher(line).matches();
    }

    /** Behind a dash, as a line below a title. */
    private static boolean isSubtitle(String line) {
        return line.startsWith("—") || line.startsWith("--");
    }

    /** A name of one to six characters with its value behind a colon. */
    static boolean isKeyed(String line) {
        return line.length() <= LONGEST_INFORMATION && KEYED.matcher(line).lookingAt();
    }

    /** Whether a line prints the days on which a standard is issued and takes effect. */
    static boolean isIssueDays(String line) {
        return line.length() <= 60 && ISSUE_DAYS.matcher(line).matches();
    }

    /** One of the keyed lines at the top, which say something about the text. */
    private boolean isAbout(int at) {
        boolean next = at + 1 < titlePage && isKeyed(lines.get(at + 1));
        boolean last = at > 0 && isKeyed(lines.get(at - 1));
        return isKeyed(lines.get(at)) && (next || last);
    }

    /** Names with bars between them and a day: where an article stands on its site. */
    static boolean isPath(String line) {
        return line.indexOf('|') >= 0
                && (PrintedDate.last(line) != null || KIND.matcher(line).lookingAt());
    }

    private String line(int at) {
        return at >= 0 && at < lines.size() ? lines.get(at) : "";
    }

    private boolean isNews() {
        return lead != null || lines.stream().anyMatch(AuthorReader::isReporter);
    }

    /** Whether a line says when, where, by whom or under what number a text was issued. */
    static boolean isLabelled(String line) {
        return INFO.matcher(line).find()
                || SiteWords.isField(line)
                || SiteWords.isLetterField(line)
                || CreditRecogniser.isCredit(line)
                || CreditRecogniser.isAddress(line)
                || AdoptionNote.isNote(line)
                || DocumentNumbers.isOne(line)
                || DocumentNumbers.isSerial(line)
                || AuthorReader.isLabelled(line)
                || PublisherReader.isLabelled(line);
    }

    /**
     * A space between Han characters is where the printed title broke; a mark at its end is a
     * note's.
     */
    private static String tidy(String title) {
        return BETWEEN_ISSUERS
                .matcher(title)
                .replaceAll("\u0001")
                .replaceAll("(?<=[\\p{IsHan}”》）])[\\s　]+(?=[\\p{IsHan}“《（])", "")
                .replace('\u0001', ' ')
                .replaceAll("^《([^《》]*)》$", "$1")
                .replaceFirst("(?<=\\p{IsHan})[\\s　]*(?:[\\[［〔]\\d{1,2}[\\]］〕]|[①-⑳])$", "");
    }

    private @Nullable String subtitle(int titleAt) {
        if (titleAt < 0 || titleAt + 1 >= lines.size()) {
            return null;
        }
        String next = lines.get(titleAt + 1);
        return isSubtitle(next) && !Occasion.isAt(lines, titleAt + 1)
                ? next.replaceAll("^[—\\-\\s]+", "")
                : null;
    }

    private @Nullable String published() {
        String force = inForce();
        if (force != null) {
            return force;
        }
        // A title, and a line that prints a part of it again, names the time that a report is
        // about; only a day in it is that of the text. When a site posted a page tells less than
        // the day of a signature, unless it is the office's own form that says so.
        boolean signed = isSigned();
        int titleAt = titleAt();
        String title = titleAt < 0 ? "" : Chars.key(lines.get(titleAt));
        // A month is told more exactly by a day in it, as below a notice.
        String found = null;
        String titled = null;
        for (String line : lines) {
            String date = PrintedDate.last(IN_EFFECT.matcher(line).replaceAll(""));
            if (date == null
                    || signed && CreditRecogniser.isPosted(line) && !ISSUED.matcher(line).find()) {
                continue;
            }
            if (title.contains(Chars.key(line))) {
                titled = date.length() == LENGTH_OF_DAY ? date : titled;
            } else if (found == null || date.startsWith(found + "-")) {
                found = date;
            }
        }
        found = found == null ? titled : found;
        if (found != null) {
            return found;
        }
        for (String line : lines) {
            if (line.matches("[（(]?(?:19|20)\\d\\d\\s*年?(?:版|度)?[）)]?")) {
                return line.replaceAll("\\D", "");
            }
        }
        return null;
    }

    /** Whether an office and a day below its name close the text. */
    private boolean isSigned() {
        return IntStream.range(titlePage, lines.size() - 1)
                .anyMatch(at -> CreditRecogniser.isSignature(lines.get(at), lines.get(at + 1)));
    }

    /** Of a law: the last day on which it was passed or amended, not the day it takes effect. */
    private @Nullable String inForce() {
        String last = null;
        boolean decree = lines.stream().limit(titlePage).anyMatch(TitleLines::isLetterhead);
        for (String line : lines.subList(0, titlePage)) {
            boolean decreed = decree && CreditRecogniser.isDay(line);
            boolean counts =
                    decreed || AdoptionNote.isNote(line) && !EFFECT.matcher(line).matches();
            String date =
                    counts ? PrintedDate.latest(TAKES_EFFECT.matcher(line).replaceAll("")) : null;
            last = date != null && (last == null || date.compareTo(last) > 0) ? date : last;
        }
        return last;
    }
}
