package wenlan.extract;

import org.jspecify.annotations.Nullable;

import wenlan.document.EntityKind;
import wenlan.document.InheritedValue;
import wenlan.document.TracedText;
import wenlan.document.Unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The titles and document numbers of a report, read in order, so that a short form (《规划》, 以下简称
 * “《实施意见》”) stands for the full title it was introduced for, and one document has one name however
 * it is punctuated.
 */
final class TitleBook {
    private static final int LONGEST_TITLE = 200;
    private static final Pattern NUMBER =
            Pattern.compile("[〔\\[【(（﹝〖]\\s?(?:19|20)\\d\\d\\s?[〕\\]】)）﹞〗]\\s?第?\\s?\\d{1,5}\\s?号");
    private static final Pattern SHORT_FORM =
            Pattern.compile(
                    "(?:以下|下)?(?:统一)?(?:简称|称为|称)(?:为)?[:：]?[“\"「『‘']?《?([^“”\"'》《()（），。、]{2,20})");
    private static final Pattern LEADING_WORDS =
            Pattern.compile("^.*(?:根据|按照|依据|文件|以|即|参见|见|依照|通过|执行|的|和|与|及|通知|意见|决定)");
    private static final Pattern CITING =
            Pattern.compile(
                    ".*(?:印发|发布|出台|颁布|根据|依据|按照|落实|贯彻|通过|签署|提出|制定|实施|执行|修订|公布|编制)[了的]?(?:《[^》]*》[、和及]?)*$");

    /** Behind 发布 and the like shorter titles are those of games and songs. */
    private static final int SHORTEST_CITED = 6;

    /** 财政部令第94号: stands for a title only where the report says for which. */
    private static final Pattern ORDER =
            Pattern.compile("[\\p{IsHan}]{2,16}令(?:\\d{4}年)?第?\\d{1,4}号");

    private static final Pattern QUOTED = Pattern.compile("“([^“”]{2,20})”");
    private static final Pattern WORK =
            Pattern.compile("^(?:杂志|期刊|报纸|周刊|节目|栏目|电影|一书|图书|歌曲|纪录片|小说|游戏)");

    private static final String SHORT = "short form";
    private static final String STATE = "中华人民共和国";
    private static final String NUMBERED = "document number";

    private final Map<String, String> introducedIn = new HashMap<>();
    private final Map<String, String> namesByKey = new HashMap<>();
    private final Map<String, String> shortForms = new HashMap<>();
    private final Map<String, String> numbers = new HashMap<>();
    private final Map<String, String> lastOfKind = new LinkedHashMap<>();
    private final TitleIssuers issuers = new TitleIssuers();
    private final Map<String, List<Title>> byUnit = new HashMap<>();

    /**
     * A title or number as written in a unit.
     *
     * @param start first offset, the opening mark
     * @param end offset behind the closing mark
     * @param canonical the document that it stands for, empty where that is unknown
     * @param basis how it was known
     * @param from id of the unit that introduced a short form, else empty
     */
    record Title(int start, int end, String canonical, String basis, String from) {
        /** The same for a document of that name. */
        private Title of(String name) {
            return new Title(start, end, name, basis, from);
        }

        /** Whether the text itself says only the short form. */
        boolean isShort() {
            return basis.equals(SHORT);
        }
    }

    /** Reads the titles of the next unit. */
    void read(Unit unit) {
        String text = unit.text().text();
        List<Title> titles = new ArrayList<>();
        if (text.indexOf('《') >= 0) {
            marked(unit, text, titles);
        }
        if (text.indexOf('“') >= 0 && !shortForms.isEmpty()) {
            quoted(text, titles);
        }
        if (text.indexOf('号') > 0) {
            numbered(text, titles);
            ordered(text, titles);
        }
        if (!titles.isEmpty()) {
            byUnit.put(unit.id(), titles);
        }
    }

    /** The titles of a unit, in the order in which they were found. */
    List<Title> titles(Unit unit) {
        return byUnit.getOrDefault(unit.id(), List.of()).stream()
                .map(title -> title.of(issuers.told(unit.id(), title.start(), title.canonical())))
                .toList();
    }

    /**
     * The full title of a law that is written without the name of the state (《计量法》), where the
     * report names it in full too; null otherwise.
     */
    @Nullable InheritedValue fullTitle(Title title) {
        String full = namesByKey.get(Titles.key(STATE + title.canonical()));
        return full == null || title.canonical().isEmpty()
                ? null
                : new InheritedValue(EntityKind.POLICY, full, introducedIn.getOrDefault(full, ""));
    }

    /** Outer pairs of book title marks; an inner pair belongs to the outer title. */
    private void marked(Unit unit, String text, List<Title> titles) {
        int depth = 0;
        int start = -1;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            boolean lost = start >= 0 && at - start > LONGEST_TITLE;
            if (character == TracedText.BREAK || lost) {
                depth = 0;
                start = -1;
            }
            if (character == '《') {
                start = depth == 0 ? at : start;
                depth++;
            } else if (character == '》' && depth > 0) {
                depth--;
                if (depth == 0) {
                    titles.add(title(unit.id(), text, start, at + 1));
                    start = -1;
                }
            }
        }
    }

    private Title title(String unit, String text, int start, int end) {
        String shown = Titles.shown(text.substring(start + 1, end - 1));
        String key = Titles.key(shown);
        boolean defined = text.substring(Math.max(0, start - 8), start).contains("称");
        if (shortForms.containsKey(key) && !namesByKey.containsKey(key)) {
            return shortForm(start, end, shortForms.getOrDefault(key, shown));
        }
        if (Titles.isGeneric(shown)) {
            String kind = Titles.kind(shown);
            String full = kind == null ? "" : lastOfKind.getOrDefault(kind, "");
            return shortForm(start, end, full);
        }
        String before = text.substring(Math.max(0, start - 30), start);
        boolean cited = CITING.matcher(before).matches();
        boolean work =
                Titles.isPeriodical(shown)
                        || end < text.length() && WORK.matcher(text.substring(end)).find();
        boolean policy = Titles.isPolicy(shown) || cited && isCitable(shown);
        if (key.isEmpty() || work || !policy) {
            return new Title(start, end, "", "title", "");
        }
        String canonical = namesByKey.computeIfAbsent(key, k -> shown);
        introducedIn.putIfAbsent(canonical, unit);
        issuers.read(unit, text, start, canonical);
        if (!defined) {
            remember(text, end, canonical);
        }
        return new Title(start, end, canonical, "title", "");
    }

    /** Not a game or song: 《星海2》. */
    private static boolean isCitable(String title) {
        return title.length() >= SHORTEST_CITED
                && !Character.isDigit(title.charAt(title.length() - 1));
    }

    private Title shortForm(int start, int end, String full) {
        return new Title(start, end, full, SHORT, introducedIn.getOrDefault(full, ""));
    }

    /** A short form is often given in the bracket behind the full title. */
    private void remember(String text, int end, String canonical) {
        String kind = Titles.kind(canonical);
        if (kind != null) {
            lastOfKind.put(kind, canonical);
        }
        String behind = text.substring(end, Math.min(text.length(), end + 60));
        if (behind.matches("(?s)^\\s?[(（〔\\[【].*")) {
            Matcher form = SHORT_FORM.matcher(behind);
            if (form.find()) {
                shortForms.put(Titles.key(form.group(1)), canonical);
            }
        }
    }

    /** A short form in quotes: “数据二十条”. */
    private void quoted(String text, List<Title> titles) {
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            int start = quoted.start();
            int end = quoted.end();
            String full = shortForms.get(Titles.key(quoted.group(1)));
            boolean free = titles.stream().noneMatch(t -> t.start() < end && start < t.end());
            boolean defined = text.substring(Math.max(0, start - 3), start).contains("称");
            if (full != null && free && !defined) {
                titles.add(shortForm(start, end, full));
            }
        }
    }

    private void ordered(String text, List<Title> titles) {
        Matcher order = ORDER.matcher(text);
        while (order.find()) {
            String title = before(titles, order.start());
            String shown = order.group().replaceAll("\\s", "");
            if (!title.isEmpty()) {
                numbers.put(shown, title);
            }
            String known = numbers.get(shown);
            if (known != null) {
                titles.add(new Title(order.start(), order.end(), known, NUMBERED, ""));
            }
        }
    }

    /** The title that ends directly before the offset, empty without one. */
    private static String before(List<Title> titles, int offset) {
        String title = "";
        for (Title before : titles) {
            boolean behind = before.end() < offset && offset - before.end() <= 2;
            title = behind && before.basis().equals("title") ? before.canonical() : title;
        }
        return title;
    }

    private void numbered(String text, List<Title> titles) {
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            int letters = number.start();
            while (letters > 0
                    && number.start() - letters < 10
                    && Character.isIdeographic(text.charAt(letters - 1))) {
                letters--;
            }
            if (letters == number.start()) {
                continue;
            }
            int start = withoutWords(text, letters, number.start());
            String shown = shownNumber(text.substring(start, number.end()));
            String title = before(titles, start);
            if (!title.isEmpty()) {
                numbers.put(shown, title);
            }
            titles.add(
                    new Title(
                            start, number.end(), numbers.getOrDefault(shown, shown), NUMBERED, ""));
        }
    }

    /** A number may stand in running text: 根据国发〔2017〕35号. */
    private static int withoutWords(String text, int start, int end) {
        Matcher words = LEADING_WORDS.matcher(text.substring(start, end));
        return words.find() && start + words.end() < end - 1 ? start + words.end() : start;
    }

    private static String shownNumber(String number) {
        return number.replaceAll("\\s", "")
                .replaceAll("[〔\\[【(（﹝〖]", "〔")
                .replaceAll("[〕\\]】)）﹞〗]", "〕");
    }
}
