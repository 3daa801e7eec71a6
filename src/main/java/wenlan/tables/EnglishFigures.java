package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.document.Span;
import wenlan.tables.SentenceFigures.Stated;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Figures of English sentences in their plain form alone: Retail sales reached 5.2 trillion yuan in
 * 2031, up 4.8 percent. What looks ahead or is of a part of a year is passed over whole.
 */
final class EnglishFigures {
    private static final Pattern SENTENCE =
            Pattern.compile("[^.!?;\\n\\t][^!?;\\n\\t]*?(?=\\.(?!\\d)|[!?;\\n\\t]|$)");

    private static final int LONGEST_SENTENCE = 1000;

    /** What is expected, compared over years, or of months: such a figure is of no whole year. */
    private static final Pattern OTHER =
            Pattern.compile(
                    "(?i)\\b(?:will|would|expect\\w*|target\\w*|forecast\\w*|project(?:ed|ion)|plan(?:ned|s)?|aim\\w*|estimated|by"
                        + " 20\\d\\d|if|should"
                        + "|quarters?|half|months?|monthly|january|february|march|april|may|june|july|august|september|october|november|december)\\b");

    private static final String NUMBER =
            "(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)";

    private static final String PERCENT = "(?:%|percent\\b|per cent\\b)";

    private static final Pattern YEAR =
            Pattern.compile("\\s*(?:In|At the end of|By the end of) (?<year>(?:19|20)\\d\\d)\\s*");

    private static final Pattern STATES =
            Pattern.compile(
                    "\\s*(?:and )?(?:[Tt]he )?(?<name>\\p{L}[\\p{L}\\d&'’()/ -]{1,80}?)"
                        + " (?:reached|totall?ed|amounted to|stood at|came"
                        + " to|hit|was|were|exceeded|(?:rose|grew|increased|climbed|fell|dropped|declined)"
                        + " to) (?<before>(?:about|around|nearly|almost|approximately|over|more"
                        + " than) )?(?<currency>RMB|CNY|US\\$|USD|\\$|¥|€)? ?"
                            + NUMBER
                            + " ?(?<word>(?:thousand|million|billion|trillion)\\b)?"
                            + " ?(?:(?<unit>yuan|(?:US"
                            + " )?dollars|euros|tonnes|tons|TEUs?|people|persons|households|kWh|MWh|GWh|MW|GW)\\b|(?<percent>"
                            + PERCENT
                            + "))?(?: ?\\bin (?<year>(?:19|20)\\d\\d))?");

    private static final Pattern CHANGED =
            Pattern.compile(
                    "\\s*(?:(?<up>up|an? (?:increase|growth|rise)"
                            + " of|increasing|growing|rising)|down|an? (?:decrease|decline|drop)"
                            + " of|decreasing|falling)(?: by)? "
                            + NUMBER
                            + " ?(?<percent>"
                            + PERCENT
                            + ")");

    /** What names nothing, and what makes a clause of its own. */
    private static final Pattern NO_NAME =
            Pattern.compile(
                    "(?i)^(?:it|this|that|these|those|they|there|which|who|we|he|she|its|their|our)\\b.*|.*\\b(?:that|which|who|whose|while|when|where|because|respectively|(?:19|20)\\d\\d)\\b.*");

    private static final Pattern WHOLE =
            Pattern.compile(
                    "(?i)\\b(?:china|chinese|national|nationwide|nation|(?<world>world|worldwide|global))\\b");

    private EnglishFigures() {}

    /** Whether a text is in no Han script, so that its sentences are read here. */
    static boolean fits(String text) {
        return text.codePoints()
                .noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    static List<Stated> of(String text) {
        List<Stated> found = new ArrayList<>();
        Matcher sentences = SENTENCE.matcher(text);
        while (sentences.find()) {
            Span sentence = new Span(sentences.start(), sentences.end());
            boolean plain = sentence.length() <= LONGEST_SENTENCE;
            if (plain && !OTHER.matcher(sentence.of(text)).find()) {
                read(text, sentence, found);
            }
        }
        return found;
    }

    private static void read(String text, Span sentence, List<Stated> found) {
        Integer year = null;
        String name = "";
        for (Span clause : Clauses.of(text, sentence)) {
            String own = clause.of(text);
            Matcher time = YEAR.matcher(own);
            Matcher states = STATES.matcher(own);
            Matcher changed = CHANGED.matcher(own);
            if (time.matches()) {
                year = Integer.valueOf(time.group("year"));
            } else if (states.lookingAt()) {
                boolean names = !NO_NAME.matcher(states.group("name")).matches();
                Measure unit = names ? unit(states) : null;
                name = unit == null ? "" : states.group("name").strip();
                Integer of =
                        states.group("year") == null ? year : Integer.valueOf(states.group("year"));
                year = of;
                if (unit != null) {
                    int start =
                            states.group("currency") == null
                                    ? states.start("number")
                                    : states.start("currency");
                    int end = lastOf(states);
                    Span span = new Span(clause.start() + start, clause.start() + end);
                    SentenceNumber number = number(states, unit, 1, bound(states.group("before")));
                    found.add(stated(text, sentence, clause, name, span, number, of));
                }
            } else if (changed.lookingAt() && !name.isEmpty()) {
                boolean up = changed.group("up") != null;
                Span span =
                        new Span(
                                clause.start() + changed.start("number"),
                                clause.start() + changed.end());
                Measure unit = Measures.read(Measures.PERCENT).orElseThrow();
                found.add(
                        stated(
                                text,
                                sentence,
                                clause,
                                name + (up ? " up" : " down"),
                                span,
                                number(changed, unit, up ? 1 : -1, null),
                                year));
            } else {
                name = "";
            }
        }
    }

    private static int lastOf(Matcher states) {
        for (String group : List.of("percent", "unit", "word")) {
            if (states.group(group) != null) {
                return states.end(group);
            }
        }
        return states.end("number");
    }

    private static @Nullable Measure unit(Matcher states) {
        if (states.group("percent") != null) {
            return Measures.read(Measures.PERCENT).orElse(null);
        }
        String currency = states.group("currency");
        String unit = currency == null ? states.group("unit") : currency;
        if (unit == null) {
            return null;
        }
        String word = states.group("word") == null ? "" : states.group("word") + " ";
        String plain = unit.replaceFirst("^US (?=d)|^US(?=\\$)", "").replaceFirst("^TEUs$", "TEU");
        return Measures.read(word + plain).orElse(null);
    }

    private static SentenceNumber number(
            Matcher found, Measure unit, int sign, @Nullable Bound bound) {
        double value = sign * Double.parseDouble(found.group("number").replace(",", ""));
        return new SentenceNumber(value, value, unit, bound);
    }

    private static @Nullable Bound bound(@Nullable String word) {
        return switch (word == null ? "" : word.strip()) {
            case "" -> null;
            case "over", "more than" -> Bound.OVER;
            case "nearly", "almost" -> Bound.UNDER;
            default -> Bound.ABOUT;
        };
    }

    /** The whole country or the world where a sentence names it. */
    private static WholeAreas.@Nullable Area area(String text, Span sentence) {
        Matcher whole = WHOLE.matcher(sentence.of(text));
        if (!whole.find()) {
            return null;
        }
        Span span = new Span(sentence.start() + whole.start(), sentence.start() + whole.end());
        return new WholeAreas.Area(whole.group("world") == null ? "全国" : "全球", span);
    }

    private static Stated stated(
            String text,
            Span sentence,
            Span clause,
            String name,
            Span span,
            SentenceNumber number,
            @Nullable Integer year) {
        return new Stated(
                name,
                sentence,
                new Span(clause.start(), span.start()),
                span.of(text),
                span,
                number.unit().printed(),
                number.quantity(name),
                year,
                null,
                false,
                year != null,
                null,
                area(text, sentence),
                false,
                false);
    }
}
