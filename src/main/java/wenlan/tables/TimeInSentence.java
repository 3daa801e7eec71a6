package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.document.Span;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sentence has told of time so far, clause by clause: the year and the part of it hold until
 * others are named, and what only stands beside a time (上年同期为3亿元) leaves nothing for what follows.
 */
final class TimeInSentence {
    /** When it was founded is no time of what is told of it. */
    private static final Pattern FOUNDED =
            Pattern.compile("(?:建|成立|创[办立]|设立)于(?:19|20)\\d\\d年[^，,]{0,12}$");

    private static final Pattern SAME_PART = Pattern.compile("\\s*[而但且]?[去上前]年(?:同期|同月|同季)");

    private static final Pattern DAY = Pattern.compile("\\d[日号]$");

    /** Characters behind a day in which it is told that something was made known then. */
    private static final int BEHIND = 40;

    private final String text;
    private final Span sentence;
    private final SentenceBefore before;

    private StatedTime time = StatedTime.NONE;
    private @Nullable PartOfYear part;
    private boolean namesPart;

    /** What holds for the next sentence: the time without what only stands beside it. */
    private StatedTime left = StatedTime.NONE;

    private @Nullable PartOfYear leftPart;
    private boolean aside;

    private Span clause;
    private String words = "";
    private StatedTime.Years years = new StatedTime.Years(new TreeMap<>());
    private NavigableMap<Integer, PartOfYear.Named> parts = new TreeMap<>();

    TimeInSentence(String text, Span sentence, SentenceBefore before) {
        this.text = text;
        this.sentence = sentence;
        this.before = before;
        this.clause = sentence;
    }

    /**
     * Begins the next clause.
     *
     * @param untold places of the sentence from which on times are told by no year
     */
    void open(Span next, Set<Integer> untold) {
        clause = next;
        words = clause.of(text);
        years = StatedTime.years(words).untoldFrom(untold, clause.start() - sentence.start());
        parts = new TreeMap<>();
        PartOfYear.in(StatedTime.withoutTitles(dated())).stream()
                .filter(named -> named.end() <= words.length())
                .forEach(named -> parts.put(named.end(), named));
    }

    /** The clause, one that is a day with what follows it: 8月28日，公司发布公告. */
    private String dated() {
        return DAY.matcher(words).find()
                ? text.substring(clause.start(), Math.min(sentence.end(), clause.end() + BEHIND))
                : words;
    }

    /** The time of a number of the clause, which the words before it tell or an earlier clause. */
    StatedTime of(int from, Matcher quantity) {
        int at = quantity.start() - clause.start();
        StatedTime here = told(from, quantity, years.before(at));
        part = part(at);
        if (SAME_PART.matcher(words).lookingAt() && parts.isEmpty()) {
            part = leftPart;
        }
        return here.named() ? here : time;
    }

    private StatedTime told(int from, Matcher quantity, StatedTime named) {
        int ago = Repeated.yearsBefore(text.substring(from, quantity.start()));
        if (ago > 0) {
            Integer year = named.year() == null ? time.year() : named.year();
            return year == null ? StatedTime.UNKNOWN : new StatedTime(year - ago, true);
        }
        return StatedTime.isBase(text, from, quantity, clause.end()) ? StatedTime.UNKNOWN : named;
    }

    /** The time of a row of numbers that begins at a place of the text. */
    StatedTime ofRow(int start) {
        part = part(start - clause.start());
        StatedTime here = years.before(start - clause.start());
        return here.named() ? here : time;
    }

    /** The part of the year of the number that was asked about last. */
    @Nullable PartOfYear part() {
        return part;
    }

    /** Whether the sentence has named a part of a year. */
    boolean namesPart() {
        return namesPart;
    }

    /** Ends the clause: what it told last holds for the next one. */
    void close() {
        part = part(words.length() + 1);
        StatedTime said = years.before(words.length());
        time = said.named() && !FOUNDED.matcher(words).find() ? said : time;
        Integer last = left.named() || !before.within() ? left.year() : before.year();
        aside = Aside.is(words, said, last) || aside && !said.named() && parts.isEmpty();
        if (!aside) {
            left = time;
            leftPart = part;
        }
    }

    /**
     * The year that holds for the next sentence.
     *
     * @param goesOn whether this one goes on with the one before
     */
    @Nullable Integer leftYear(boolean goesOn) {
        return left.named()
                ? left.year()
                : goesOn || aside && before.within() ? before.year() : null;
    }

    /** The part of it. */
    @Nullable PartOfYear leftPart(boolean goesOn) {
        return left.named() || namesPart || !goesOn ? leftPart : before.period();
    }

    /** The part of a year that was named last, none where a whole year was named behind it. */
    private @Nullable PartOfYear part(int end) {
        int year = years.endBefore(end);
        Map.Entry<Integer, PartOfYear.Named> last = parts.floorEntry(end);
        if (last != null && last.getValue().start() >= year) {
            namesPart = true;
            return last.getValue().part();
        }
        return year < 0 ? part : null;
    }
}
