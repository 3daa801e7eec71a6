package wenlan.parse;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Recognises lines that name who wrote, published or edited: they are metadata wherever they stand.
 */
final class CreditRecogniser implements BlockRecogniser {
    private static final int LONGEST = 60;
    private static final Pattern CREDIT =
            Pattern.compile(
                    "^[（(【\\[]?\\s*(?:.{0,12}(?:报|社|网|台|刊)?(?:特约|实习|见习)?记者(?!手记|札记|笔记|观察|述评|调查|见闻|感言|来信|会)[\\s"
                        + "　]*[:：]?[\\s　]*"
                            + AuthorReader.PERSON
                            + "(?:[\\s　、]+"
                            + AuthorReader.PERSON
                            + "){0,4}(?:[\\s　]*(?:报道|编辑|通讯员)[^，。；！？）)]{0,16})?"
                            + "|(?:文章来源|来源|稿源|信息来源)\\s*[:：]\\s*\\S.{1,30}"
                            + "|(?:责任编辑|责编|编辑|校对|审核|监制|供稿|撰稿|作者|文)\\s*[:：/／]\\s*\\S.{1,30}|(?:(?:责任编辑|责编|本版编辑|编辑|值班编辑|版面|版面编辑|版式|版式设计|组版|统筹|视觉|审校|美编|美术编辑|校对|制图)[\\s"
                            + "　:：]+\\p{IsHan}{2,4}[\\s　]*)+"
                            + "|(?:本文|访谈|全文).{0,4}(?:根据|由).{0,12}(?:整理|记录).{0,16})\\s*[）)】\\]]?$");
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "^(?:(?:文章|信息)?(?:来源|出处|原文(?:链接|地址)?|链接)\\s*[:：]\\s*)?(?:https?://|www\\.)\\S{4,2000}$");

    private static final int LONGEST_POSTED = 120;
    private static final Pattern MINUTE =
            Pattern.compile(
                    "(?:19|20)\\d\\d\\s*[-年./]\\s*\\d{1,2}\\s*[-月./]\\s*\\d{1,2}日?"
                            + "(?:\\s*\\d{1,2}:\\d\\d)?");
    private static final Pattern SITE =
            Pattern.compile("(?:来源|作者|时间|日期|浏览次数|浏览量|点击数?|阅读|字体|字号|发布机构|索引号)\\s*[:：]");
    private static final int MOST_ISSUERS = 8;

    /** Passages above the number of a document: lines of its title that were not told. */
    private static final int MOST_ABOVE = 3;

    private static final Pattern DAY =
            Pattern.compile(
                    "(?:(?:19|20)\\d\\d|[一二][〇○零O0一二三四五六七八九]{3})\\s*年\\s*"
                            + "[\\d一二三四五六七八九十]{1,3}\\s*月\\s*[\\d一二三四五六七八九十]{1,3}\\s*日");
    private static final Pattern ISSUER =
            Pattern.compile(
                    "[\\p{IsHan}（）()、\\s　]{2,40}(?:院|部|委|局|厅|府|会|室|办|所|处|行|署|司|团|社|组|中心|大学|公司)");
    private static final Pattern SIGNER =
            Pattern.compile(
                    "(?:[\\p{IsHan}]{2,12}?)?(?:代理)?(?:总理|主席|省长|市长|州长|区长|县长|主任|部长|局长|院长)[\\s"
                            + "　]*\\p{IsHan}{1,2}[\\s　]*\\p{IsHan}{1,3}");
    private static final Pattern OPEN =
            Pattern.compile("[（(](?:此件.{2,12}|(?:本文|此文|文中).{0,6}(?:删减|删节|略).{0,4})[）)]");

    /**
     * The imprint at the foot of an official document (GB/T 9704): who gets copies, when printed.
     */
    private static final Pattern IMPRINT =
            Pattern.compile(
                    "(?:抄\\s*[送报]|分\\s*送|主\\s*题\\s*词)\\s*[:：].{1,300}|[\\p{IsHan}\\s"
                            + "　]{2,40}\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日\\s*印\\s*发");

    /** With what a credit begins that names no 记者, and brackets and blanks before it. */
    private static final String CREDIT_BEGINS = "文来稿信责编校审监供撰作本值版组统视美制访全（(【[";

    /** Whether a line is such a credit. */
    static boolean isCredit(String text) {
        boolean may =
                text.length() <= LONGEST
                        && !text.isEmpty()
                        && (CREDIT_BEGINS.indexOf(text.charAt(0)) >= 0
                                || Chars.isBlank(text.charAt(0))
                                || text.contains("记者"));
        return may && CREDIT.matcher(text).matches();
    }

    /** Such a line begins with one of these or ends in 印发. */
    private static boolean isImprint(String text) {
        boolean may =
                text.length() <= 310
                        && !text.isEmpty()
                        && ("抄分主".indexOf(text.charAt(0)) >= 0 || text.endsWith("发"));
        return may && IMPRINT.matcher(text).matches();
    }

    /** Whether a line closes the block of issuer and day: the day, or who may read it. */
    static boolean isSignatureEnd(String text) {
        return isDay(text) || text.length() <= 30 && OPEN.matcher(text).matches();
    }

    /** Whether a line says when and where an article was put on its page. */
    static boolean isPosted(String text) {
        return text.length() <= LONGEST_POSTED
                && (text.contains("20") || text.contains("19"))
                && MINUTE.matcher(text).find()
                && SITE.matcher(text).find();
    }

    /** Whether two lines are the issuer and the day below a notice. */
    static boolean isSignature(String issuer, String day) {
        return isIssuer(issuer) && DAY.matcher(day).matches();
    }

    /** Whether a line is the name of one who issues documents. */
    static boolean isIssuer(String text) {
        return text.length() <= LONGEST && ISSUER.matcher(text).matches();
    }

    /** Whether a line is the name of an office or person that signs documents. */
    static boolean signs(String text) {
        return isIssuer(text) || text.length() <= LONGEST && SIGNER.matcher(text).matches();
    }

    /** Whether a line is a day and nothing else. */
    static boolean isDay(String text) {
        return text.length() <= 30 && DAY.matcher(text).matches();
    }

    /** Whether a line is the address of a page and nothing else. */
    static boolean isAddress(String text) {
        return text.length() <= 2_000 && ADDRESS.matcher(text).matches();
    }

    @Override
    public @Nullable Found recognise(Situation here) {
        Line line = here.line();
        boolean credit =
                !line.isRow()
                        && (isAddress(line.string())
                                || isNumberAbove(here)
                                || isImprint(line.string())
                                || isPosted(line.string())
                                || isCredit(line.string()) && !isSource(here));
        if (credit) {
            return Found.of(new Piece.FrontMatter(line.text()), here.at() + 1);
        }
        return line.isRow() ? null : signature(here);
    }

    /** The number of a document, which stands between its title and its text. */
    private static boolean isNumberAbove(Situation here) {
        return DocumentNumbers.isOne(here.string())
                && here.before().stream().filter(Piece.Passage.class::isInstance).count()
                        <= MOST_ABOVE;
    }

    /** Who issued a notice and when, below its text. */
    private static @Nullable Found signature(Situation here) {
        Lines lines = here.lines();
        List<Piece> pieces = new ArrayList<>();
        for (int at = here.at(); at < Math.min(lines.size(), here.at() + MOST_ISSUERS); at++) {
            String text = lines.string(at);
            if (lines.isAside(at) || lines.get(at).isRow() || text.length() > LONGEST) {
                return null;
            }
            pieces.add(new Piece.FrontMatter(lines.get(at).text()));
            if (DAY.matcher(text).matches()) {
                return MarkedDates.isChronicle(lines, at) ? null : new Found(pieces, at + 1);
            }
            boolean signs =
                    !Chars.endsSentence(text)
                            && (ISSUER.matcher(text).matches() || SIGNER.matcher(text).matches());
            if (!signs) {
                return OPEN.matcher(text).matches()
                        ? Found.of(pieces.getFirst(), here.at() + 1)
                        : null;
            }
        }
        return null;
    }

    /** 来源 below a picture is the picture's. */
    private static boolean isSource(Situation here) {
        boolean source =
                NoteKind.isNote(here.string())
                        && !(here.previous() instanceof Piece.FrontMatter)
                        && here.previous() != null;
        int last = here.lines().size() - 1;
        return source && here.at() < last;
    }
}
