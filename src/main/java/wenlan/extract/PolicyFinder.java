package wenlan.extract;

import wenlan.document.EntityKind;
import wenlan.document.UnitKind;
import wenlan.extract.Reading.Part;
import wenlan.extract.TitleBook.Title;

import java.util.regex.Pattern;

/**
 * Finds policies by the titles and numbers of the report's {@link TitleBook}, and in columns of
 * policies. What a short form stands for, another unit says: it is inherited from there.
 */
final class PolicyFinder implements MentionFinder {
    private static final Pattern COLUMN =
            Pattern.compile("^(?:主要|相关|重要|发布|出台)?(?:政策|政策文件|文件|法规|法律法规|标准)(?:名称|全称|标题)?$");

    @Override
    public void find(Reading reading) {
        for (Title title : reading.surroundings().titles()) {
            boolean number = title.basis().equals("document number");
            reading.mark(title.start(), title.end(), number ? Part.OTHER_NAME : Part.TITLE);
            boolean own = number && isOwn(reading, title);
            if (!title.canonical().isEmpty() && !title.isShort() && !own) {
                reading.add(
                        EntityKind.POLICY,
                        title.canonical(),
                        title.start(),
                        title.end(),
                        title.basis());
            }
        }
        for (Surroundings.ColumnCell cell : reading.surroundings().cells()) {
            cell(reading, cell);
        }
    }

    /**
     * A number that fills a line of the title page is the document's own, and mentions no other.
     */
    private static boolean isOwn(Reading reading, Title title) {
        return reading.unit().kind() == UnitKind.METADATA
                && reading.text().strip().length() == title.end() - title.start();
    }

    /** A title in a column of policies may stand without marks. */
    private static void cell(Reading reading, Surroundings.ColumnCell cell) {
        String text = cell.span().of(reading.text());
        boolean title =
                COLUMN.matcher(PlainText.of(cell.column()).strip()).matches()
                        && text.indexOf('《') < 0
                        && Titles.isPolicy(text)
                        && !Titles.isGeneric(text);
        if (title) {
            reading.mark(cell.span().start(), cell.span().end(), Part.TITLE);
            reading.add(
                    EntityKind.POLICY,
                    Titles.shown(text.strip()),
                    cell.span().start(),
                    cell.span().end(),
                    "column");
        }
    }
}
