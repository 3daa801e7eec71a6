package wenlan.parse;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the contents page: a heading that says so, and entries up to where the text begins. */
final class ContentsFinder {
    private static final Set<String> HEADINGS =
            Set.of(
                    "目录",
                    "目次",
                    "目錄",
                    "toc",
                    "contents",
                    "tableofcontents",
                    "目录contents",
                    "contents目录",
                    "内容目录",
                    "图目录",
                    "表目录",
                    "图表目录",
                    "图表索引",
                    "插图目录",
                    "表格目录",
                    "listoffigures",
                    "listoftables");

    /** Dots up to the number of the page; a few of them tell as much as a line full. */
    private static final Pattern LEADERS = Pattern.compile("[.．·…•_]{8,}+");

    private static final int LONGEST_PRINTED = 400;
    private static final Pattern PAGED =
            Pattern.compile(
                    "^(.*?\\S)\\s*(?:[.．·…•。_-]{2,}[\\s.．·…]*|\\s{1,})[（(]?(\\d{1,4}|[ivxIVX]{1,5})[）)]?$");
    private static final int LONGEST = 90;

    private final Lines lines;
    private final List<Contents.Entry> entries = new ArrayList<>();
    private final Set<String> keys = new HashSet<>();
    private int paged;
    private @Nullable String waiting;

    private final Map<String, Integer> lastPrinted = new HashMap<>();

    private ContentsFinder(Lines lines) {
        this.lines = lines;
        for (int at = 0; at < lines.size(); at++) {
            if (!lines.isAside(at) && lines.string(at).length() <= LONGEST) {
                lastPrinted.put(Chars.key(lines.string(at)), at);
            }
        }
    }

    /** The contents page among the lines, or {@link Contents#NONE}. */
    static Contents find(Lines lines) {
        int limit = Math.min(lines.size(), 200 + lines.size() / 4);
        for (int at = 0; at < limit; at++) {
            if (isHeading(lines.string(at))) {
                Contents found = new ContentsFinder(lines).read(at);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return Contents.NONE;
    }

    static boolean isHeading(String text) {
        return text.length() <= 24 && HEADINGS.contains(Chars.key(text));
    }

    private Contents read(int heading) {
        int at = heading + 1;
        int end = at;
        while (at < lines.size()) {
            if (lines.isAside(at) || isHeading(lines.string(at))) {
                at++;
            } else if (isEntry(at)) {
                add(lines.get(at));
                at++;
                end = at;
            } else {
                break;
            }
        }
        return entries.size() < 2 ? Contents.NONE : Contents.of(heading, end, entries);
    }

    private boolean isEntry(int at) {
        String text = lines.get(at).isRow() ? lines.string(at) : entry(lines.string(at));
        if (text.length() > LONGEST) {
            return false;
        }
        boolean hasPage = page(lines.get(at)) != null;
        if (hasPage) {
            return true;
        }
        String key = Chars.key(text);
        if (keys.contains(key) && (paged > 0 || isFirst(key))) {
            return false;
        }
        if (text.endsWith("。") || text.endsWith("；")) {
            return false;
        }
        return NumberMark.of(text) != null || lines.get(at).isRow() || comesAgain(at, key);
    }

    /** A line without most of its leading dots, which may be many more than its words. */
    private static String entry(String text) {
        return text.length() <= LONGEST_PRINTED ? LEADERS.matcher(text).replaceAll("....") : text;
    }

    private boolean isFirst(String key) {
        return !entries.isEmpty() && key.equals(entries.getFirst().key());
    }

    /** An entry without number or page: its words are printed again as a heading. */
    private boolean comesAgain(int at, String key) {
        if (key.length() < 2 || key.length() > 60) {
            return false;
        }
        if (lastPrinted.getOrDefault(key, -1) > at) {
            return true;
        }
        return paged > 0 && at + 1 < lines.size() && page(lines.get(at + 1)) != null;
    }

    private static @Nullable String page(Line line) {
        String text = entry(line.string());
        if (line.isRow()) {
            String last = line.cells().getLast().text().text();
            return last.isEmpty() || last.matches("\\d{1,4}") ? last : null;
        }
        Matcher matcher = PAGED.matcher(text);
        return text.length() <= LONGEST && matcher.matches() ? matcher.group(2) : null;
    }

    private void add(Line line) {
        String page = page(line);
        paged += page != null && !page.isEmpty() ? 1 : 0;
        String title = title(line);
        keys.add(Chars.key(line.string()));
        keys.add(Chars.key(title));
        if (Captions.isTable(title) || Captions.isFigure(title)) {
            return;
        }
        NumberMark mark = NumberMark.of(title);
        boolean numberOnly = mark != null && mark.length() >= title.length();
        if (numberOnly) {
            waiting = title;
            return;
        }
        String full = waiting == null ? title : waiting + " " + title;
        waiting = null;
        NumberMark number = NumberMark.of(full);
        String rest = number == null ? full : full.substring(number.length());
        entries.add(new Contents.Entry(full, number, Chars.key(rest)));
    }

    private static String title(Line line) {
        if (line.isRow()) {
            StringBuilder title = new StringBuilder();
            List<Line.Cellule> cells = line.cells();
            for (int at = 0; at < cells.size(); at++) {
                String cell = cells.get(at).text().text();
                if (at < cells.size() - 1 || !cell.matches("\\d{0,4}")) {
                    title.append(title.isEmpty() ? "" : " ").append(cell);
                }
            }
            return title.toString().replaceAll("[\\s.．·…]+$", "");
        }
        String text = entry(line.string());
        Matcher matcher = PAGED.matcher(text.length() <= LONGEST ? text : "");
        String title = matcher.matches() ? matcher.group(1) : text;
        return title.replaceAll("[\\s.．·…]+$", "");
    }
}
