package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.document.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what sentences state in numbers: a measure, perhaps a verb, a number with its unit, as in
 * 2031年渔业产值达到12亿元, or the thing behind its number, as in 1116家企业. A number of which neither can be
 * told ({@link MeasuredThing}) is passed over.
 */
public final class SentenceFigures {
    private static final Pattern SENTENCE = Pattern.compile("[^。！？；!?;\\n\\t]+");

    /** Characters; what is longer is a list without stops rather than a sentence. */
    private static final int LONGEST_SENTENCE = 1000;

    /** Characters of the parts that are made of longer ones. */
    private static final int PART = 200;

    /** Characters behind a number in which the noun of what it counts stands. */
    private static final int BEHIND = 40;

    private SentenceFigures() {}

    /**
     * A figure of a sentence.
     *
     * @param measure what is measured, as printed but for verbs within it and wide letters
     * @param sentenceSpan where the sentence that states it stands in the text
     * @param clauseSpan where the part of it up to the figure stands, from the comma before
     * @param text the number with bound and unit as printed, without blanks of typesetting
     * @param span where that stands in the text
     * @param unit the unit as printed
     * @param quantity the number as conditions compare it
     * @param year the year that it is of, null where none or several are named before it
     * @param period the part of that year that it is of, null where it is of the whole one
     * @param yearInherited whether the year is that of the sentence before, which this one goes on
     *     with
     * @param timed whether its sentence tells its time, by a year or otherwise
     * @param item where the one of several places in a row stands that it is of, else null
     * @param area the whole country or the world where it is of that or counted for that, else null
     * @param forecast whether it is expected
     * @param isPart whether its sentence tells a part of what the one right before it states (其中)
     */
    public record Stated(
            String measure,
            Span sentenceSpan,
            Span clauseSpan,
            String text,
            Span span,
            String unit,
            Quantity quantity,
            @Nullable Integer year,
            @Nullable PartOfYear period,
            boolean yearInherited,
            boolean timed,
            @Nullable Span item,
            WholeAreas.@Nullable Area area,
            boolean forecast,
            boolean isPart) {
        private Stated in(TightText tight) {
            // What is counted may be named behind the number.
            int end = Math.min(sentenceSpan.end(), span.end() + BEHIND);
            return new Stated(
                    tight.inScript(measure, new Span(sentenceSpan.start(), end)),
                    tight.origin(sentenceSpan),
                    tight.origin(clauseSpan),
                    // Of numbers in a row only the last one is printed with the unit of all.
                    tight.printed(span) + text.substring(span.length()),
                    tight.origin(span),
                    tight.inScript(unit, span),
                    quantity,
                    year,
                    period,
                    yearInherited,
                    timed,
                    item == null ? null : tight.origin(item),
                    area == null ? null : area.in(tight),
                    forecast,
                    isPart);
        }
    }

    /** A text with years in characters and of the Republic as common ones: 民國120年 is 2031年. */
    public static String withCommonYears(String text) {
        return TightText.of(text).text();
    }

    /** The same of a text of which it is known when it was written: 今年 is a year as well. */
    public static String withCommonYears(String text, Written written) {
        return TightText.of(text, written).text();
    }

    /** Whether words open with the name of a body, whose figures are not those of a place. */
    public static boolean opensWithBody(String words) {
        return Owner.opens(words);
    }

    /** Whether a sentence names no time of its own, so that it may be of that of the one before. */
    public static boolean namesNoTime(String sentence) {
        return StatedTime.mayContinue(sentence);
    }

    /** A sentence without the years with which it only compares its own. */
    public static String withoutBases(String sentence) {
        return StatedTime.withoutBases(sentence, Integer.MAX_VALUE);
    }

    /** Whether nothing in a sentence keeps it from being of the year that its heading names. */
    public static boolean mayBeOfYearAbove(String sentence) {
        return StatedTime.mayBeOfYearAbove(sentence);
    }

    /** Whether nothing in a sentence keeps it from being of the year of the plan above it. */
    public static boolean mayBeOfPlanAbove(String sentence) {
        return StatedTime.mayBeOfPlanAbove(sentence);
    }

    /** What a text states, in order. */
    public static List<Stated> of(String text) {
        return of(text, Written.UNTOLD);
    }

    /**
     * The same of a text of which it is known when it was written, so that what it tells of years
     * before is not expected, and 今年 is a year.
     */
    public static List<Stated> of(String text, Written written) {
        if (EnglishFigures.fits(text)) {
            return EnglishFigures.of(text);
        }
        TightText tight = TightText.of(text, written);
        List<Stated> found = new ArrayList<>();
        Matcher sentences = SENTENCE.matcher(tight.text());
        SentenceBefore before = SentenceBefore.NOTHING;
        while (sentences.find()) {
            for (Span piece : pieces(tight.text(), sentences.start(), sentences.end())) {
                if (!piece.of(tight.text()).isBlank()) {
                    SentenceBefore last = before.within(isWithin(tight.text(), piece));
                    before =
                            new SentenceReader(tight.text(), piece, last, written.published())
                                    .read(found);
                }
            }
        }
        return found.stream().map(stated -> stated.in(tight)).toList();
    }

    /** Whether a piece goes on with the sentence of the one before it. */
    private static boolean isWithin(String text, Span piece) {
        return piece.start() > 0 && ";；".indexOf(text.charAt(piece.start() - 1)) >= 0;
    }

    /**
     * A sentence, or the parts of what is longer than any: each figure of a part is looked at with
     * all of it, which for a line of thousands of figures takes minutes. A part without commas may
     * end within a word, whose figure is then not read.
     */
    private static List<Span> pieces(String text, int start, int end) {
        if (end - start <= LONGEST_SENTENCE) {
            return List.of(new Span(start, end));
        }
        List<Span> pieces = new ArrayList<>();
        int from = start;
        while (end - from > PART) {
            int comma = text.lastIndexOf('，', from + PART - 1);
            int next = comma >= from ? comma + 1 : behindComma(text, from, end);
            if (next >= end) {
                break;
            }
            pieces.add(new Span(from, next));
            from = next;
        }
        pieces.add(new Span(from, end));
        return pieces;
    }

    /** Behind the next comma, or without one nearby behind any mark but within no number. */
    private static int behindComma(String text, int from, int end) {
        int farthest = Math.min(end, from + LONGEST_SENTENCE);
        int comma = text.indexOf('，', from, farthest);
        if (comma >= 0) {
            return comma + 1;
        }
        for (int at = farthest; at > farthest - PART; at--) {
            if (!Character.isLetterOrDigit(text.charAt(at - 1)) && !isInNumber(text, at)) {
                return at;
            }
        }
        int cut = farthest;
        while (cut < end && cut < farthest + PART && isInNumber(text, cut)) {
            cut++;
        }
        return cut;
    }

    private static boolean isInNumber(String text, int at) {
        return at < text.length()
                && Character.isDigit(text.charAt(at))
                && (Character.isDigit(text.charAt(at - 1))
                        || ".,".indexOf(text.charAt(at - 1)) >= 0);
    }
}
