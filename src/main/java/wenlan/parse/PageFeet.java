package wenlan.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds heads and feet of pages that say where they stand (3 / 12, 第3页 共12页), and the lines that
 * are printed again and again next to those, sentences among them, as brokers warn on each page.
 */
final class PageFeet {
    private static final int LONGEST = 100;
    private static final int SHORTEST = 4;

    /** Pages that show a foot, and printings that show a line to stand with it. */
    private static final int FEWEST = 3;

    /** Of ten printings those next to other furniture at the least. */
    private static final int MOSTLY = 8;

    /** Lines of furniture on one page. */
    private static final int MOST_LINES = 3;

    private static final Pattern PLACE =
            Pattern.compile(
                    "(?<![\\d/])(?:(?<page>\\d{1,4})\\s?/\\s?(?<pages>\\d{1,4})$"
                        + "|第\\s?(?<han>\\d{1,4})\\s?页\\s?[,，/]?\\s?共\\s?(?<all>\\d{1,4})\\s?页)");

    private static final Pattern GLUED = Pattern.compile("(.{4,90}[^\\d\\s])\\s*\\d{1,4}");

    private final List<Line> lines;
    private final Map<Integer, String> found;

    /** Where a page's number stands. */
    private record Foot(int at, int page) {}

    private PageFeet(List<Line> lines, Map<Integer, String> found) {
        this.lines = lines;
        this.found = found;
    }

    /**
     * Adds what it finds to the reasons by index of the line.
     *
     * @param found what is set aside already
     */
    static void find(List<Line> lines, Map<Integer, String> found) {
        PageFeet feet = new PageFeet(lines, found);
        feet.counted();
        feet.glued();
        int round = 0;
        while (round < MOST_LINES && feet.beside()) {
            round++;
        }
        feet.glued();
    }

    /** Lines that are a head or foot found elsewhere and a number behind it. */
    private void glued() {
        Set<String> keys = new HashSet<>();
        found.forEach(
                (at, reason) -> {
                    if (RunningHeads.HEADER.equals(reason)) {
                        String text = lines.get(at).string();
                        Matcher glued = GLUED.matcher(isShort(at) ? text : "");
                        boolean numbered = glued.matches() && !DocumentNumbers.isOfStandard(text);
                        keys.add(Chars.key(numbered ? glued.group(1) : text));
                    }
                });
        for (int at = 0; !keys.isEmpty() && at < lines.size(); at++) {
            Matcher glued = GLUED.matcher(isShort(at) ? lines.get(at).string() : "");
            boolean number = glued.matches() && !DocumentNumbers.isOfStandard(glued.group());
            if (number && keys.contains(Chars.key(glued.group(1)))) {
                found.putIfAbsent(at, RunningHeads.HEADER);
            }
        }
    }

    /** Lines with the same words and number of pages, and rising numbers of the page. */
    private void counted() {
        Map<String, List<Foot>> feet = new HashMap<>();
        for (int at = 0; at < lines.size(); at++) {
            String text = lines.get(at).string();
            Matcher place = PLACE.matcher(isShort(at) ? text : "");
            if (place.find()) {
                boolean han = place.group("han") != null;
                int page = Integer.parseInt(place.group(han ? "han" : "page"));
                int pages = Integer.parseInt(place.group(han ? "all" : "pages"));
                String words = text.substring(0, place.start()) + text.substring(place.end());
                if (page <= pages) {
                    feet.computeIfAbsent(Chars.key(words) + "/" + pages, k -> new ArrayList<>())
                            .add(new Foot(at, page));
                }
            }
        }
        for (List<Foot> seen : feet.values()) {
            boolean rising = seen.size() >= FEWEST;
            for (int next = 1; next < seen.size(); next++) {
                rising &= seen.get(next).page() > seen.get(next - 1).page();
            }
            if (rising) {
                seen.forEach(f -> found.putIfAbsent(f.at(), RunningHeads.HEADER));
            }
        }
    }

    /** Lines whose printings stand next to what is set aside; whether there are any. */
    private boolean beside() {
        if (found.keySet().stream().noneMatch(this::isFurniture)) {
            return false;
        }
        Map<String, List<Integer>> printed = new HashMap<>();
        for (int at = 0; at < lines.size(); at++) {
            String key = isShort(at) && isFree(at) ? Chars.key(lines.get(at).string()) : "";
            if (key.length() >= SHORTEST) {
                printed.computeIfAbsent(key, k -> new ArrayList<>()).add(at);
            }
        }
        boolean more = false;
        for (List<Integer> places : printed.values()) {
            List<Integer> beside = places.stream().filter(this::isBeside).toList();
            if (beside.size() >= FEWEST && beside.size() * 10 >= places.size() * MOSTLY) {
                beside.forEach(at -> found.put(at, RunningHeads.HEADER));
                more = true;
            }
        }
        return more;
    }

    /** Not set aside yet, and nothing that is printed again for its own sake. */
    private boolean isFree(int at) {
        String text = lines.get(at).string();
        return !found.containsKey(at)
                && (!Chars.endsSentence(text) || CoverWords.areNoTitle(text))
                && lines.get(at).look().hashes() == 0
                && !Captions.isTable(text)
                && !Captions.isFigure(text)
                && !NoteKind.isNote(text)
                && NumberMark.of(text) == null;
    }

    private boolean isBeside(int at) {
        return isFurniture(at - 1) || isFurniture(at + 1);
    }

    private boolean isFurniture(int at) {
        String reason = found.get(at);
        return RunningHeads.HEADER.equals(reason) || RunningHeads.PAGE.equals(reason);
    }

    private boolean isShort(int at) {
        Line line = lines.get(at);
        return !line.isRow() && !line.look().whole() && line.string().length() <= LONGEST;
    }
}
