package wenlan.extract;

import wenlan.document.TracedText;
import wenlan.extract.NameTrie.Found;
import wenlan.extract.OrganisationNames.Suffix;
import wenlan.extract.OrganisationNames.SuffixKind;
import wenlan.extract.OrganisationSpans.Named;
import wenlan.extract.Words.Kind;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds where the name of an organisation begins, from its suffix to the left: over nouns, names
 * and fragments of words, up to punctuation, a verb or a word of grammar; then from there to the
 * right, to the first word that can begin a name.
 */
final class NameBorder {
    private static final int LONGEST = 40;

    /** On what the stops of a line end; a stroke between them joins no name. */
    private static final String STOPS = "路街场站桥口村区坊园";

    /** A single verb at which a name cannot go on to the left. */
    private static final String BREAKING_VERBS = "有是在到由为与让使将把获赴去来入购向对请邀派称指即占说讲看叫做作邀报经";

    /** Verbs that no name continues over, whatever stands behind them. */
    private static final String GRAMMATICAL_VERBS = "有是在到由为与让使将把";

    /** Kinds of zones, which a dictionary tears: 经|开区. */
    private static final List<String> ZONES = List.of("经开区", "高新区", "自贸区", "综保区");

    /** What a body is called before its name when it is no more: 原帆海市粮食局. */
    private static final char FORMER = '原';

    private static final Pattern SHORT_NUMBER = Pattern.compile("\\d{2,3}");

    private final PlaceNames places;
    private final OrganisationNames names;
    private final Reading reading;
    private final String plain;
    private final Words words;
    private final OrganisationSpans spans;
    private final NameJoints joints;
    private final NamedBodies bodies;

    NameBorder(
            PlaceNames places, OrganisationNames names, Reading reading, OrganisationSpans spans) {
        this.spans = spans;
        this.places = places;
        this.names = names;
        this.reading = reading;
        this.plain = reading.plain();
        this.words = reading.words();
        this.bodies = new NamedBodies(places, names, reading);
        this.joints = new NameJoints(names, reading, spans, bodies);
    }

    /**
     * First offset of the name whose suffix stands at {@code suffixStart}, or {@code suffixStart}
     * when nothing there names an organisation.
     *
     * @param floor the name begins here or behind
     */
    int start(int suffixStart, Suffix suffix, int floor) {
        int item = suffix.kind() == SuffixKind.COMPANY ? itemStart(suffixStart, floor) : -1;
        int start = item >= 0 ? item : farthest(suffixStart, floor);
        start = withoutLead(start, suffixStart);
        if (plain.startsWith("领导小组", suffixStart)) {
            start = withTask(start, floor);
        }
        return bodies.isNamed(start, suffixStart, suffix.kind()) ? start : suffixStart;
    }

    /** 某某省推进岛屿保护领导小组: the verb of its task stands between the place and the task. */
    private int withTask(int start, int floor) {
        int verb = start - 2;
        if (verb <= floor || !BorderWords.isTask(plain.substring(verb, start))) {
            return start;
        }
        int head = withoutLead(farthest(verb, floor), verb);
        return head < verb && bodies.isHead(head) ? head : start;
    }

    /**
     * The beginning of the cell or list item that the full name of a company fills, even if a word
     * of grammar is in it (思而远信息科技有限公司); -1 where more than a name stands there.
     */
    private int itemStart(int suffixStart, int floor) {
        int start = suffixStart;
        while (start > floor && suffixStart - start < 20 && isInItem(plain.charAt(start - 1))) {
            start--;
        }
        char before = reading.before(start);
        boolean whole = before == TracedText.BREAK || before == '、' && start > floor;
        for (int at = start; at < suffixStart && whole; at = words.end(at)) {
            String word = plain.substring(at, words.end(at));
            whole =
                    words.kind(at) != Kind.FUNCTION
                            || word.length() == 1 && "的是在由了和与及等被把".indexOf(word) < 0;
            whole &= words.kind(at) != Kind.VERB || isPartOfName(at, words.end(at));
        }
        return whole && start < suffixStart ? start : -1;
    }

    private static boolean isInItem(char character) {
        return Character.isLetterOrDigit(character) || "()·-&".indexOf(character) >= 0;
    }

    /** As far to the left as a name can reach. */
    int farthest(int suffixStart, int floor) {
        int start = suffixStart;
        while (start > floor && suffixStart - start < LONGEST) {
            int next = stepLeft(start);
            if (next == start || next < floor) {
                break;
            }
            start = next;
        }
        return start;
    }

    private int stepLeft(int start) {
        Named known = spans.endingAt(start);
        if (known != null) {
            return known.start();
        }
        char before = plain.charAt(start - 1);
        if (before == ')') {
            return bracketStart(start);
        }
        if (before == TracedText.BREAK) {
            return start;
        }
        for (String zone : ZONES) {
            if (plain.startsWith(zone, start - zone.length())) {
                return start - zone.length();
            }
        }
        if ("-·•&.+".indexOf(before) >= 0) {
            boolean joins =
                    start >= 2
                            && Character.isLetterOrDigit(plain.charAt(start - 2))
                            && !(before == '-' && STOPS.indexOf(plain.charAt(start - 2)) >= 0)
                            && Character.isLetterOrDigit(reading.at(start));
            return joins ? start - 1 : start;
        }
        if (before == ' ') {
            return isLatin(reading.before(start - 1)) && isLatin(reading.at(start))
                    ? start - 1
                    : start;
        }
        int word = words.start(start - 1);
        return isPartOfName(word, start) ? word : start;
    }

    /** A bracket inside a name holds a place or a word such as 集团. */
    private int bracketStart(int start) {
        int opening = plain.lastIndexOf('(', start - 1);
        if (opening < 0 || start - opening > 10 || opening == 0) {
            return start;
        }
        String inside = plain.substring(opening + 1, start - 1);
        Found<PlaceName> place = places.longestAt(inside, 0);
        boolean named =
                place != null && place.end() == inside.length()
                        || inside.equals("集团")
                        || inside.equals("控股")
                        || inside.equals("中国");
        return named && Character.isLetterOrDigit(plain.charAt(opening - 1)) ? opening : start;
    }

    private boolean isPartOfName(int word, int end) {
        String text = plain.substring(word, end);
        if (BorderWords.isRelation(text)) {
            return false;
        }
        return switch (words.kind(word)) {
            case NOUN, NAME -> true;
            case FRAGMENT -> "某本该各等年月日家个等除后须".indexOf(text.charAt(0)) < 0 || text.length() > 1;
            case VERB ->
                    BorderWords.isNaming(text)
                            || text.length() == 1 && BREAKING_VERBS.indexOf(text) < 0;
            case NUMBER ->
                    isOrdinal(text)
                            || isDigit(text, "百千万") && !isLetterBefore(word)
                            || SHORT_NUMBER.matcher(text).matches()
                                    && (reading.before(word) == TracedText.BREAK
                                            || reading.before(word) == '('
                                            || reading.before(word) == '、');
            case FUNCTION -> joints.isJoint(word, end) || BorderWords.isNamingOther(text);
            case MARK -> false;
        };
    }

    private static boolean isDigit(String text, String digits) {
        return text.length() == 1 && digits.contains(text);
    }

    private boolean isLetterBefore(int at) {
        return Character.isLetterOrDigit(reading.before(at));
    }

    /** 第一, 十: part of the names of hospitals and schools. */
    private static boolean isOrdinal(String text) {
        return text.startsWith("第") || isDigit(text, "一二三四五六七八九十");
    }

    /** A single verb ends a name, unless a torn word stands behind it, as in 明闼. */
    private boolean isBreaking(int word, int end) {
        char verb = plain.charAt(word);
        return GRAMMATICAL_VERBS.indexOf(verb) >= 0
                || BREAKING_VERBS.indexOf(verb) >= 0 && !isFragmentAhead(end);
    }

    private boolean isFragmentAhead(int at) {
        return at < plain.length()
                && words.kind(at) == Kind.FRAGMENT
                && words.end(at) == at + 1
                && Character.isIdeographic(plain.charAt(at));
    }

    /** Cuts off words before the head of the name: 企业上海云图有限公司 begins at 上海. */
    private int withoutLead(int start, int suffixStart) {
        int behind = behindLead(start, suffixStart);
        return behind > start ? behind : withoutOrdinary(start, suffixStart);
    }

    /**
     * Behind an attribute, 原, a verb, its result or a deal that stands before the name; else {@code
     * start}.
     */
    private int behindLead(int start, int suffixStart) {
        for (int word = start; word < suffixStart; word = words.end(word)) {
            int behind = words.end(word);
            if (behind < suffixStart
                    && BorderWords.isAttribute(plain.substring(word, behind))
                    && bodies.isHead(behind)) {
                return behind;
            }
        }
        for (int verb = start - 1; verb <= start; verb++) {
            int behind = verb + 2;
            if (BorderWords.isResult(plain, verb)
                    && behind < suffixStart
                    && bodies.isHead(behind)) {
                return behind;
            }
        }
        if (reading.at(start) == FORMER && start + 1 < suffixStart && bodies.isHead(start + 1)) {
            return start + 1;
        }
        int first = words.end(start);
        boolean verb = first == start + 1 && BREAKING_VERBS.indexOf(plain.charAt(start)) >= 0;
        boolean local = first < suffixStart && "省市区县州".indexOf(plain.charAt(first)) >= 0;
        if (verb && first < suffixStart && (local || bodies.isHead(first))) {
            return first;
        }
        boolean deal =
                suffixStart - first >= 2 && BorderWords.isDeal(plain.substring(start, first));
        return deal ? first : start;
    }

    /** Behind ordinary words, up to the first that heads names. */
    private int withoutOrdinary(int start, int suffixStart) {
        int at = start;
        int head = -1;
        boolean proper = false;
        while (at < suffixStart && head < 0 && !proper) {
            int end = Math.min(words.end(at), suffixStart);
            if (bodies.isHead(at)) {
                head = at;
            } else if (words.kind(at) == Kind.NAME
                    || words.kind(at) == Kind.FRAGMENT && !isLatinLetter(at, end)) {
                proper = true;
            }
            at = end;
        }
        int from = head > start ? head : start;
        int generic = names.genericEnd(plain, from);
        while (head < 0
                && generic > from
                && generic < suffixStart
                && words.isBoundary(generic)
                && BorderWords.isAttribute(plain.substring(from, generic))) {
            from = generic;
            generic = names.genericEnd(plain, from);
        }
        return from;
    }

    /** Whether a place or another word that heads names begins there. */
    boolean isHead(int at) {
        return bodies.isHead(at);
    }

    /** A single Latin letter is what is left of 5G or of a grade. */
    private boolean isLatinLetter(int at, int end) {
        return end == at + 1 && isLatin(plain.charAt(at));
    }

    private static boolean isLatin(char character) {
        return character >= 'a' && character <= 'z' || character >= '0' && character <= '9';
    }
}
