package wenlan.parse;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads who published a report: what says so outright comes first, what a name, a newspaper or the
 * title lets guess last.
 *
 * @param lines of the title page and of others that say something about the report
 * @param titlePage number of those before the text begins
 * @param titleAt which of them is the title, -1 where none is
 * @param lead of a piece of news, whose first group is the agency
 */
record PublisherReader(List<String> lines, int titlePage, int titleAt, @Nullable MatchResult lead) {
    private static final int LONGEST_ISSUE = 120;
    private static final int LONGEST_ISSUED = 60;
    private static final int LONGEST_NAME = 30;

    /** The name of a newspaper before the day of its issue. */
    private static final Pattern ISSUE =
            Pattern.compile(
                    "(\\p{IsHan}{2,10}(?:日报|晚报|早报|晨报|时报|都市报|商报|周报|周刊))[\\s"
                            + "　]+(?:19|20)\\d\\d\\s*[年.-].*");

    /** The name of a body that publishes, alone on a line. */
    private static final Pattern PUBLISHER =
            Pattern.compile(
                    "^(?!.*(?:关于|印发|转发))[^\\d:：]{2,30}(?:研究院|研究所|研究会|分院|委员会|管委会|办公厅|办公室|协会|学会|公司|人民政府|部|(?<![布格结大全])局|厅|中心|大学|学院|出版社|日报|晚报|联盟|集团|智库|咨询|基金会|商会|报社|杂志社|通讯社|(?:领导|工作)小组|联席会议|(?:主计|统计|研究|秘书|法规)总?处)$");

    /** Who compiled a report, with the work or the day of print behind the name. */
    private static final Pattern COMPILED =
            Pattern.compile("(\\p{IsHan}{3,30}?)[\\s　]*(?:汇?编|编印|编制|主编|编写)?[\\s　]*(?:印|印发|编印)?");

    /** A day at the end of a line, blanks or a comma before it. */
    private static final Pattern DAY_BEHIND =
            Pattern.compile(
                    "([^\\d,]*[^\\d,\\s　])[,\\s　]+([\\p{L}〇○\\d][^\\s　]*?(?: [^\\s"
                            + "　]+){0,2}?)(?:编?印|发布)?");

    /** Where a page says that it took its text from. */
    private static final Pattern ORIGIN =
            Pattern.compile(
                    "(?:(?<!数据|资料|图片|图表)来源|稿源|发布机构|发布单位)\\s*[:：]\\s*(?!https?:)([^\\s"
                            + "　|｜，,）)]{2,20})");

    /** The newspaper whose reporter wrote. */
    private static final Pattern PAPER =
            Pattern.compile("^[（(【]?(\\p{IsHan}{2,10}(?:报|社|网|台))(?:特约|实习|见习)?记者.*");

    /** A line that names the publisher behind a label. */
    private static final Pattern LABELLED =
            Pattern.compile(
                    "^[（(【]?\\s*(?:编写单位|发布单位|发布机构|发文机关|发文机构|主办单位|编制单位|出品|文章来源|来源|稿源|发布|出版|publisher)\\s*[:：]\\s*(?!https?:)(\\S[^|｜]{1,40}?)[\\s"
                        + "　]*(?:(?:[|｜]|[\\s　]\\p{IsHan}{2,6}\\s*[:：]).*)?[）)】]?$");

    /** Who issued a standard, at the foot of its title page. */
    private static final Pattern ISSUED =
            Pattern.compile("(\\p{IsHan}[\\p{IsHan}（）\\s　]{3,40}?)[\\s　]+发[\\s　]*布");

    /** A title that begins with who issues the document. */
    private static final Pattern ISSUED_BY =
            Pattern.compile(
                    "(\\p{IsHan}{2,24}[局委部厅院室会府办行署](?:[、\\s"
                            + "　]+\\p{IsHan}{2,24}[局委部厅院室会府办行署])*)(?:关于|印发|转发|批转).{4,}");

    /** A note below a title that says by whose decree it was made public. */
    private static final Pattern DECREED =
            Pattern.compile(
                    "(?:.{0,20}日[\\s"
                            + "　]*)?([\\p{IsHan}、]{2,30}?(?:院|部|委员会|总局|局|署|银行|政府|会))(?:令|公告)[\\s"
                            + "　]*(?:[（(]?第?[\\s　]*[\\d〇○零一二三四五六七八九十百]{1,7}[\\s　]*号[）)]?)?[\\s"
                            + "　]*(?:公布|发布).{0,12}");

    /** What stands in a form where nobody is named. */
    private static final Pattern NOBODY = Pattern.compile("暂无|无|不详|未知|佚名|[-—/]+");

    private static final Pattern BAR = Pattern.compile("[|｜]");

    /** Whether a line names the publisher behind a label. */
    static boolean isLabelled(String line) {
        return LABELLED.matcher(line).matches();
    }

    /** The publisher of a report with a title, null where nothing names one. */
    @Nullable String read(String title) {
        List<String> front = lines.subList(0, titlePage);
        return first(lines, LABELLED, Integer.MAX_VALUE)
                .or(this::signers)
                .or(() -> first(front, ISSUED, LONGEST_ISSUED))
                .or(this::letterhead)
                .or(() -> first(front, DECREED, LONGEST_ISSUE))
                .or(() -> lines.stream().filter(PublisherReader::isPublisher).findFirst())
                .or(() -> front.stream().flatMap(line -> compiler(line).stream()).findFirst())
                .or(() -> first(front, ISSUE, LONGEST_ISSUE))
                .or(() -> front.stream().flatMap(line -> beside(line).stream()).findFirst())
                .or(
                        () ->
                                Optional.ofNullable(EnglishTitlePage.publisher(front, titleAt))
                                        .map(PublisherReader::withoutDay))
                .or(this::origin)
                .or(this::paper)
                .or(() -> Optional.ofNullable(lead).map(agency -> agency.group(1)))
                .or(() -> issuer(title))
                .orElse(null);
    }

    /** The first group of a pattern in the first line that is it. */
    private static Optional<String> first(List<String> lines, Pattern pattern, int longest) {
        return lines.stream()
                .filter(line -> line.length() <= longest)
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .map(matcher -> withoutDay(matcher.group(1).strip()))
                .filter(name -> !NOBODY.matcher(name).matches())
                .findFirst();
    }

    /** Whether a line is the name of a body that publishes, in either script. */
    static boolean isPublisher(String line) {
        return line.length() <= LONGEST_NAME
                && PUBLISHER.matcher(TitleLines.simplified(line)).matches();
    }

    /** The body before a day on one line (青城县统计局 2031年3月), or before what it did (编, 编印). */
    private static Optional<String> compiler(String line) {
        Matcher compiled =
                COMPILED.matcher(line.length() <= LONGEST_ISSUED ? withoutDay(line) : "");
        return compiled.matches() && isPublisher(compiled.group(1))
                ? Optional.of(compiled.group(1))
                : Optional.empty();
    }

    /** A line without the day behind its last blank or comma, if what stands there is one. */
    private static String withoutDay(String line) {
        Matcher day = DAY_BEHIND.matcher(line);
        return day.matches() && PrintedDate.isWhole(day.group(2)) ? day.group(1) : line;
    }

    /** All offices that sign a notice. */
    private Optional<String> signers() {
        int last = 0;
        while (last + 1 < lines.size()
                && !CreditRecogniser.isSignature(lines.get(last), lines.get(last + 1))) {
            last++;
        }
        if (last + 1 >= lines.size()) {
            return Optional.empty();
        }
        int first = last;
        while (first > titlePage && CreditRecogniser.isIssuer(lines.get(first - 1))) {
            first--;
        }
        return Optional.of(String.join("、", lines.subList(first, last + 1)));
    }

    /** The office whose letterhead stands above the title. */
    private Optional<String> letterhead() {
        return lines.subList(0, titleAt + 1).stream()
                .filter(TitleLines::isLetterhead)
                .map(TitleLines::office)
                .filter(office -> !office.matches(".*[会會][议議]"))
                .findFirst();
    }

    /** Those who publish together, whose names or signs stand on one line with bars between. */
    private static Optional<String> beside(String line) {
        if (line.length() > LONGEST_ISSUE || !BAR.matcher(line).find()) {
            return Optional.empty();
        }
        List<String> names =
                BAR.splitAsStream(line)
                        .map(String::strip)
                        .filter(PublisherReader::isPublisher)
                        .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join("、", names));
    }

    private Optional<String> origin() {
        return lines.stream()
                .map(ORIGIN::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .filter(name -> !NOBODY.matcher(name).matches())
                .findFirst();
    }

    private Optional<String> paper() {
        return lines.stream()
                .map(PAPER::matcher)
                .filter(paper -> paper.matches() && !paper.group(1).startsWith("本"))
                .map(paper -> paper.group(1))
                .findFirst();
    }

    private static Optional<String> issuer(String title) {
        Matcher issued = ISSUED_BY.matcher(title);
        return issued.matches()
                ? Optional.of(issued.group(1).replaceAll("[\\s　]+", "、"))
                : Optional.empty();
    }
}
