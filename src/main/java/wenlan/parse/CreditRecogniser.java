package wenlan.parse;

import org.jspecify.annotations.Nullable;

import java.util.regex.Pattern;

/**
 * Recognises lines that name who wrote, published or edited: they are metadata wherever they stand.
 */
final class CreditRecogniser implements BlockRecogniser {
    private static final int LONGEST = 60;
    private static final Pattern CREDIT =
            Pattern.compile(
                    "^[（(【\\[]?\\s*(?:"
                            + ".{0,12}(?:报|社|网|台|刊)?(?:特约|实习|见习)?记者\\s*[:：]?\\s*\\p{IsHan}{2,4}"
                            + "(?:[\\s、]+\\p{IsHan}{2,4}){0,4}(?:\\s*(?:报道|编辑|通讯员).{0,16})?"
                            + "|(?:文章来源|来源|稿源|信息来源)\\s*[:：]\\s*\\S.{1,30}"
                            + "|(?:责任编辑|责编|编辑|校对|审核|监制|供稿|撰稿|作者|文)\\s*[:：/／]\\s*\\S.{1,30}"
                            + ")\\s*[）)】\\]]?$");
    private static final Pattern ADDRESS = Pattern.compile("^https?://\\S{4,2000}$");

    /** Whether a line is such a credit. */
    static boolean isCredit(String text) {
        return text.length() <= LONGEST && CREDIT.matcher(text).matches();
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
                        && (isAddress(line.string()) || isCredit(line.string()) && !isSource(here));
        return credit ? Found.of(new Piece.FrontMatter(line.text()), here.at() + 1) : null;
    }

    /** 来源 below a picture is the picture's. */
    private static boolean isSource(Situation here) {
        boolean source = NoteKind.isNote(here.string());
        int last = here.lines().size() - 1;
        return source && here.at() < last;
    }
}
