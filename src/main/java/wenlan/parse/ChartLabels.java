package wenlan.parse;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds the labels that a figure leaves in the text: axes and series of a chart, the boxes of a
 * diagram, the places of a map. They stand between the caption of the figure and the note that says
 * where it is from, or above a caption that is printed below its figure.
 */
final class ChartLabels {
    static final String REASON = "chart labels";

    private static final int FEWEST = 4;
    private static final int MOST = 80;
    private static final int LONGEST = 16;

    /** A label where caption and note close the figure on both sides. */
    private static final int LONGEST_CLOSED = 24;

    /** What a map says of a place: it stands among its labels and stays text. */
    private static final int LONGEST_PHRASE = 60;

    /**
     * Labels without figures above the source of a diagram, or between its caption and a heading.
     */
    private static final int FEWEST_BOXES = 3;

    /** Names of series in a legend, or labels in the room of a picture. */
    private static final int FEWEST_SERIES = 2;

    /** Characters of the caption that the name of a series says again. */
    private static final int SHORTEST_WORDS = 6;

    /** Parts of a line that may be one label; more are a row if some but not all are figures. */
    private static final int MOST_PARTS = 2;

    private final List<Line> lines;
    private final Map<Integer, String> found;

    private ChartLabels(List<Line> lines, Map<Integer, String> found) {
        this.lines = lines;
        this.found = found;
    }

    /**
     * Adds what it finds to the reasons by index of the line.
     *
     * @param found what is set aside already
     */
    static void find(List<Line> lines, Map<Integer, String> found) {
        new ChartLabels(lines, found).find();
    }

    private void find() {
        int last = 0;
        for (int at = 0; at < lines.size(); at++) {
            String text = lines.get(at).string();
            boolean figure = Captions.isFigure(text) && !Captions.isTable(text);
            if (figure && !lines.get(at).isRow() && !found.containsKey(at)) {
                int end = end(at + 1);
                int bottom = above(at);
                setAside(start(bottom, last), bottom);
                setAside(at + 1, end);
                last = Math.max(at + 1, end);
            } else if (Captions.isFigure(text) && !lines.get(at).isRow()) {
                int end = end(at + 1);
                if (Axis.isAmong(lines, at + 1, end)) {
                    setAside(at + 1, end);
                }
            }
        }
    }

    private void setAside(int from, int end) {
        for (int label = from; label < end; label++) {
            if (lines.get(label).string().length() <= LONGEST_CLOSED) {
                found.putIfAbsent(label, REASON);
            }
        }
    }

    /** Behind the labels below a caption; that line itself where there are none. */
    private int end(int from) {
        int figures = 0;
        int labels = 0;
        boolean brief = true;
        int at = from;
        while (at < lines.size() && at - from <= MOST) {
            String text = lines.get(at).string();
            if (NoteKind.isSource(text)) {
                boolean chart = brief && labels >= FEWEST && figures * 2 >= labels;
                return chart || labels > 0 && lines.get(from).gap() > 0 ? at : from;
            }
            if (!found.containsKey(at)) {
                if (!isLabel(at, LONGEST_PHRASE)) {
                    boolean boxes = brief && labels >= FEWEST_BOXES && lines.get(from).gap() > 0;
                    boolean axis =
                            brief && lines.get(at).gap() > 0 && Axis.isAmong(lines, from, at);
                    return boxes && isHeading(at)
                                    || axis
                                    || isLegend(from, at)
                                    || isInRoom(from, at)
                            ? at
                            : from;
                }
                labels++;
                brief &= text.length() <= LONGEST;
                figures += hasDigit(text) ? 1 : 0;
            }
            at++;
        }
        return from;
    }

    /** Whether every line says words of the caption above it again, as the names of series do. */
    private boolean isLegend(int from, int end) {
        String caption = lines.get(from - 1).string();
        return end - from >= FEWEST_SERIES
                && IntStream.range(from, end)
                        .allMatch(
                                at ->
                                        (at == from || lines.get(at).gap() == 0)
                                                && lines.get(at).string().length() <= LONGEST
                                                && isSaid(lines.get(at).string(), caption));
    }

    private static boolean isSaid(String label, String caption) {
        return IntStream.rangeClosed(0, label.length() - SHORTEST_WORDS)
                .anyMatch(at -> caption.contains(label.substring(at, at + SHORTEST_WORDS)));
    }

    /**
     * Whether some labels alone fill the room that the picture left above text that is complete.
     */
    private boolean isInRoom(int from, int end) {
        return end - from >= FEWEST_SERIES
                && lines.get(end).gap() >= LogoPictures.ROOM
                && Chars.endsSentence(lines.get(end).string())
                && !lines.get(end).look().bullet()
                && IntStream.range(from, end)
                        .allMatch(
                                at ->
                                        found.containsKey(at)
                                                || lines.get(at).gap() > 0
                                                        && PictureNameRecogniser.isName(
                                                                lines.get(at)));
    }

    /** The line below the labels of a figure with its caption below: its source, or the caption. */
    private int above(int caption) {
        int source = caption - 1;
        while (source > 0 && found.containsKey(source)) {
            source--;
        }
        boolean sourced = source > 0 && NoteKind.isSource(lines.get(source).string());
        return sourced && !lines.get(source).isRow() ? source : caption;
    }

    /**
     * The first of the labels above a source or caption, that line itself where there are none.
     *
     * @param limit behind what the figure before takes
     */
    private int start(int bottom, int limit) {
        int labels = 0;
        int at = bottom;
        while (at > limit && bottom - at <= MOST && isOpen(at - 1)) {
            at--;
            labels += found.containsKey(at) ? 0 : 1;
        }
        boolean closed = at > limit && isText(at - 1) && lines.get(at).gap() > 0;
        return closed && labels >= FEWEST_BOXES ? at : bottom;
    }

    private boolean isOpen(int at) {
        return found.containsKey(at) || isLabel(at, LONGEST);
    }

    private boolean isLabel(int at, int longest) {
        Line line = lines.get(at);
        String text = line.string();
        return !line.isRow()
                && line.look().hashes() == 0
                && text.length() <= longest
                && !(Chars.endsSentence(text) && !text.endsWith("；"))
                && !Chars.isComma(text.charAt(text.length() - 1))
                && text.indexOf('。') < 0
                && !Captions.isFigure(text)
                && !Captions.isTable(text)
                && !NoteKind.isNote(text)
                && !isNumbered(text)
                && !isCells(line);
    }

    /** The number of a heading; a big number with its unit is none. */
    private static boolean isNumbered(String text) {
        NumberMark mark = NumberMark.of(text);
        return mark != null && mark.length() < text.length() && !PictureLabels.isCounted(text);
    }

    /** A row of names and figures. */
    private static boolean isCells(Line line) {
        SpacedLine spaced = SpacedLine.of(line);
        long figures =
                IntStream.range(0, spaced.size()).filter(at -> hasDigit(spaced.part(at))).count();
        return spaced.size() > MOST_PARTS
                && spaced.isBrief()
                && figures > 0
                && figures < spaced.size();
    }

    private boolean isHeading(int at) {
        NumberMark mark = NumberMark.of(lines.get(at).string());
        return mark != null && mark.style().isHeading();
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    /** Whether a line above labels is text that is complete, or a heading by its number. */
    private boolean isText(int at) {
        String text = lines.get(at).string();
        boolean announces = text.endsWith("：") || text.endsWith(":");
        return !lines.get(at).isRow()
                && !announces
                && !Captions.isTable(text)
                && !NoteKind.isNote(text)
                && (Chars.endsSentence(text) || NumberMark.of(text) != null);
    }
}
