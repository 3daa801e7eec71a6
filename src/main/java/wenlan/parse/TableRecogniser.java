package wenlan.parse;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Recognises tables: a caption with rows below it, rows alone, or a caption whose rows are lost.
 */
final class TableRecogniser implements BlockRecogniser {
    private static final int FARTHEST_ROW = 10;
    private static final int LONGEST_TITLE = 40;

    /** What the contents name is a heading, be it above rows. */
    private static final BlockRecogniser LISTED = new ContentsHeadingRecogniser();

    private static final Pattern BOX = Pattern.compile("专栏\\s*[\\d一二三四五六七八九十]{1,3}[\\s　:：]");

    /** A title with its unit, or behind the bare word: 各镇产量（单位：吨）, 表 各镇产量. */
    private static final Pattern MEASURED =
            Pattern.compile(
                    "表[\\s　]+\\p{IsHan}[^。；！？]{1,40}"
                            + "|[^。；！？]{2,40}[（(]\\s*(?:计量|金额|货币|数量)?单位\\s*[:：][^（）()]{1,30}[）)]");

    @Override
    public @Nullable Found recognise(Situation here) {
        Line line = here.line();
        if (line.isRow()) {
            return isTable(here) ? new TableCollector(here, null).collect() : null;
        }
        int below = here.lines().seek(here.at() + 1);
        boolean unit = NoteKind.isUnit(line.string()) && below < here.lines().size();
        if (unit && (here.lines().get(below).isRow() || isAboveCaption(here, below))) {
            return new TableCollector(here, null).collect();
        }
        if (Captions.isLabel(line.string()) && isTitled(here)) {
            return new TableCollector(here, line.text()).titled().collect();
        }
        if (isBox(line.string()) && below < here.lines().size() && firstRow(here) >= 0) {
            return new TableCollector(here, line.text()).collect();
        }
        boolean measured =
                isMeasured(line) && below < here.lines().size() && firstRow(here) == below;
        boolean title =
                here.at() > 0
                        && TableTitles.isTitle(here.lines(), here.at())
                        && LISTED.recognise(here) == null;
        boolean named =
                TableTitles.isCounted(here.lines(), here.at())
                        || here.at() > 0
                                && TableTitles.isAboveUnit(here.lines(), here.at())
                                && LISTED.recognise(here) == null;
        if (measured || title || named) {
            TableCollector table = new TableCollector(here, line.text());
            boolean time = TableTitles.isTime(here.lines().string(here.at() + 1));
            return time ? table.titled().collect() : table.collect();
        }
        if (!Captions.isTable(line.string())) {
            return null;
        }
        int rest = here.at() + 1;
        if (rest < here.lines().size()
                && TableTitles.isRest(line.string(), here.lines().get(rest))
                && firstRow(new Situation(here.context(), rest, List.of(), -1)) >= 0) {
            return new TableCollector(here, line.text()).titled().collect();
        }
        int rows = firstRow(here);
        boolean chart = Captions.isFigure(line.string()) || line.string().contains("图表");
        boolean annex = line.string().startsWith("附表") && Captions.isLabel(line.string());
        if (rows < 0 && (chart || annex)) {
            return null;
        }
        return new TableCollector(here, line.text()).collect();
    }

    /** Whether the caption of a table with rows stands directly below a unit. */
    private static boolean isAboveCaption(Situation here, int below) {
        if (TableTitles.isTitle(here.lines(), below)) {
            return true;
        }
        return here.lines().get(below).gap() <= 1
                && Captions.isTable(here.lines().string(below))
                && firstRow(new Situation(here.context(), below, List.of(), -1)) >= 0;
    }

    /** 专栏 with its number: a box of text in most reports, a table where rows stand below. */
    static boolean isBox(String text) {
        return text.length() <= LONGEST_TITLE && BOX.matcher(text).lookingAt();
    }

    /** A title that says what is measured right below it; a heading is none. */
    private static boolean isMeasured(Line line) {
        return line.look().hashes() == 0
                && !line.look().bullet()
                && NumberMark.of(line.string()) == null
                && (MEASURED.matcher(line.string()).matches()
                        || UnitBeside.of(line.string()) != null);
    }

    /** Whether the title of a label stands below it, and rows below that. */
    private static boolean isTitled(Situation here) {
        Lines lines = here.lines();
        int title = here.at() + 1;
        if (title >= lines.size() || lines.isAside(title) || lines.get(title).isRow()) {
            return false;
        }
        String text = lines.string(title);
        boolean brief =
                text.length() <= LONGEST_TITLE
                        && lines.get(title).gap() <= 1
                        && !Chars.endsSentence(text)
                        && !NoteKind.isUnit(text)
                        && !Captions.isTable(text)
                        && NumberMark.of(text) == null;
        return brief && firstRow(new Situation(here.context(), title, List.of(), -1)) >= 0;
    }

    /** The first row below a caption, with nothing between but a unit line; -1 without one. */
    private static int firstRow(Situation here) {
        Lines lines = here.lines();
        int at = lines.seek(here.at() + 1);
        for (int count = 0; count < FARTHEST_ROW && at < lines.size(); count++) {
            if (lines.get(at).isRow()) {
                return at;
            }
            String text = lines.string(at);
            boolean between = TableTitles.isBetween(text) || TableTitles.isOfNames(lines, at);
            if (!between && (Captions.isTable(text) || UnitBeside.of(text) == null)) {
                return -1;
            }
            at = lines.seek(at + 1);
        }
        return -1;
    }

    /** One row alone, far from any other, is text with a tab in it. */
    private static boolean isTable(Situation here) {
        Lines lines = here.lines();
        int next = lines.seek(here.at() + 1);
        return here.line().look().grid() > 0
                || here.line().look().header()
                || next < lines.size() && lines.get(next).isRow() && lines.gapBefore(next) <= 1;
    }
}
