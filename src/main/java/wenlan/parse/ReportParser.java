package wenlan.parse;

import org.jspecify.annotations.Nullable;

import wenlan.parse.BlockRecogniser.Found;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Asks the recognisers in turn, line by line, and gives the flat pieces of a report. */
final class ReportParser {
    private static final List<BlockRecogniser> RECOGNISERS =
            List.of(
                    new ContentsPageRecogniser(),
                    new FrontPageRecogniser(),
                    new TableRecogniser(),
                    new CreditRecogniser(),
                    new AttachedTitleRecogniser(),
                    new FigureRecogniser(),
                    new FootnoteRecogniser(),
                    new ContentsHeadingRecogniser(),
                    new HeadingRecogniser(),
                    new PictureNameRecogniser(),
                    new PassageRecogniser());

    /** Lines behind a contents page that tell how a report is broken without those before it. */
    private static final int FEWEST = 30;

    private final Context context;
    private final List<Piece> pieces = new ArrayList<>();
    private int lastEntry = -1;

    private ReportParser(Context context) {
        this.context = context;
    }

    /** The pieces of a report, in source order. */
    static List<Piece> pieces(Context context) {
        return new ReportParser(context).read();
    }

    /**
     * What the lines of a report show before they are recognised.
     *
     * @param titled whether its front matter says its title
     */
    static Context context(List<Line> read, boolean titled) {
        List<Line> settled =
                GluedHeads.part(
                        TextRows.settle(
                                StrayRows.settle(
                                        DrawnRows.join(
                                                AlignedRows.find(
                                                        Margins.level(Gaps.level(read)))))));
        Lines lines = SpacedTables.find(settled, RunningHeads.find(settled));
        Contents contents = ContentsFinder.find(lines);
        Wrapping whole = Wrapping.of(kept(lines, 0, lines.size()));
        Wrapping cover = Wrapping.of(kept(lines, 0, contents.from()));
        Wrapping above = cover.isWrapped() ? cover : whole;
        List<Line> body = kept(lines, contents.to(), lines.size());
        boolean parted = !contents.isEmpty() && body.size() >= FEWEST;
        boolean chinese = RunningHeads.isChinese(settled);
        return new Context(
                lines,
                parted ? Wrapping.of(body) : whole,
                parted ? above : null,
                contents,
                chinese,
                titled,
                Habits.of(settled));
    }

    /** Some of the lines without what is set aside. */
    private static List<Line> kept(Lines lines, int from, int end) {
        List<Line> kept = new ArrayList<>();
        for (int at = from; at < end; at++) {
            if (!lines.isAside(at)) {
                kept.add(lines.get(at));
            }
        }
        return kept;
    }

    private List<Piece> read() {
        int at = 0;
        while (at < context.lines().size()) {
            Found found = recognise(at);
            for (Piece piece : found.pieces()) {
                pieces.add(piece);
                if (piece instanceof Piece.Heading heading && heading.entry() >= 0) {
                    lastEntry = heading.entry();
                }
            }
            at = found.next();
        }
        return SecondPrintings.settle(PassageJoiner.join(pieces));
    }

    private Found recognise(int at) {
        Situation here =
                new Situation(context.at(at), at, Collections.unmodifiableList(pieces), lastEntry);
        if (context.lines().isAside(at) && !context.contents().contains(at)) {
            boolean page = RunningHeads.PAGE.equals(context.lines().aside(at));
            Found torn = page ? TornHeadings.ofDigit(here) : null;
            return torn != null ? torn : Found.of(Asides.piece(context.lines(), at), at + 1);
        }
        for (BlockRecogniser recogniser : RECOGNISERS) {
            @Nullable Found found = recogniser.recognise(here);
            if (found != null) {
                return found;
            }
        }
        throw new IllegalStateException("no recogniser took line " + at);
    }
}
