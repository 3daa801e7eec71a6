package wenlan.parse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the names of pictures that stand below a logo, as extractions of brochures leave them: the
 * name of a company in capitals, printed again with each of its pictures in one part of the report,
 * and below it short lines in the blank lines that the pictures left. Neither room nor capitals
 * alone tell a picture: a header of pages stands all over a report, a list of winners has one head.
 */
final class LogoPictures {
    /** Lines of a title page, where room says nothing. */
    private static final int TITLE_PAGE = 12;

    /** Times that a logo is printed; one alone may be the head of a list. */
    private static final int FEWEST = 2;

    private static final int MOST = 12;

    /** Of how many parts of the report a logo keeps to one; a header of pages stands in all. */
    private static final int PARTS = 10;

    /** Blank lines that a picture leaves; a paragraph leaves one. */
    static final int ROOM = 3;

    /** One line in so many may have room above it, or room says nothing. */
    private static final int RARE = 5;

    private static final int MOST_NAMES = 6;

    /** Lines above a logo among which the text that it follows stands. */
    private static final int FARTHEST = 30;

    private final List<Line> lines;
    private final Map<Integer, String> found;
    private final Map<String, Extent> logos;

    /**
     * Where capitals are printed.
     *
     * @param first line of the first
     * @param last line of the last
     * @param count how often
     */
    private record Extent(int first, int last, int count) {
        Extent join(Extent next) {
            return new Extent(first, next.last, count + next.count);
        }
    }

    private LogoPictures(List<Line> lines, Map<Integer, String> found) {
        this.lines = lines;
        this.found = found;
        this.logos = new HashMap<>();
    }

    /** Adds what it finds to the reasons by index of the line. */
    static void find(List<Line> lines, Map<Integer, String> found) {
        long wide = lines.stream().filter(line -> line.gap() >= ROOM).count();
        if (wide * RARE <= lines.size() && RunningHeads.isChinese(lines)) {
            LogoPictures pictures = new LogoPictures(lines, found);
            pictures.collect();
            for (int at = TITLE_PAGE; at < lines.size(); at++) {
                pictures.read(at);
            }
        }
    }

    private void collect() {
        for (int at = TITLE_PAGE; at < lines.size(); at++) {
            String capitals = PictureLabels.capitals(lines.get(at).string());
            if (capitals != null) {
                logos.merge(Chars.key(capitals), new Extent(at, at, 1), Extent::join);
            }
        }
    }

    private boolean isLogo(String capitals) {
        Extent extent = logos.get(Chars.key(capitals));
        return extent != null
                && extent.count >= FEWEST
                && extent.count <= MOST
                && (extent.last - extent.first) * PARTS <= lines.size();
    }

    private void read(int at) {
        String text = lines.get(at).string();
        String capitals = PictureLabels.capitals(text);
        if (capitals == null || !isLogo(capitals) || !isAfterText(at)) {
            return;
        }
        int first = capitals.length() < text.length() ? at : at + 1;
        int end = at + 1;
        while (end < lines.size() && end - at <= MOST_NAMES && isName(end)) {
            end++;
        }
        if (end > first && end < lines.size() && isPicture(at, first, end) && isFollowed(end)) {
            for (int line = first; line < end; line++) {
                found.put(line, PictureNameRecogniser.REASON);
            }
        }
    }

    /** Names in the block of the logo with room around it, or each in room of its own. */
    private boolean isPicture(int logo, int first, int end) {
        boolean above = lines.get(logo).gap() >= ROOM;
        boolean below = lines.get(end).gap() >= ROOM;
        if (first == logo || lines.get(first).gap() == 0) {
            return above || below;
        }
        return lines.get(first).gap() >= ROOM && (below || end - first > 1);
    }

    private boolean isName(int at) {
        return !found.containsKey(at) && PictureNameRecogniser.isName(lines.get(at));
    }

    /** Whether text or a heading goes on behind the names, or another picture stands there. */
    private boolean isFollowed(int at) {
        String text = lines.get(at).string();
        return found.containsKey(at)
                || lines.get(at).gap() > 0
                        && (Chars.endsSentence(text) || NumberMark.of(text) != null);
    }

    /** Whether what stands above is complete and announces no list. */
    private boolean isAfterText(int at) {
        int above = at - 1;
        while (above > at - FARTHEST && above >= 0 && found.containsKey(above)) {
            above--;
        }
        String text = above < 0 || found.containsKey(above) ? "" : lines.get(above).string();
        return Chars.endsSentence(text) && !PictureLabels.announces(text);
    }
}
