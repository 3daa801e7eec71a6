package wenlan.query;

import wenlan.document.Span;
import wenlan.query.QueryToken.Fielded;
import wenlan.query.QueryToken.Quoted;
import wenlan.query.QueryToken.Title;
import wenlan.query.QueryToken.Word;
import wenlan.text.Folding;

import java.util.ArrayList;
import java.util.List;

/** Leaves out of a query what asks for nothing. */
final class Words {
    /** What ends sentences and parts clauses; at the edges of a word nobody looks for it. */
    private static final String EDGES = "，。；？！、,;?!…";

    private Words() {}

    /**
     * The tokens of {@code typed} without those that hold no character, and, where others hold
     * more, without those that hold only punctuation or only ask.
     */
    static List<QueryToken> withSomething(String typed, Remarks remarks) {
        List<QueryToken> tokens = QueryTokenizer.tokens(typed, remarks);
        boolean others = tokens.stream().anyMatch(Words::isMoreThanPunctuation);
        boolean asked = tokens.stream().anyMatch(Words::saysWhat);
        List<QueryToken> kept = new ArrayList<>();
        for (QueryToken token : tokens) {
            if (isNothing(token)) {
                remarks.info(token.span(), "这里没有可查的字，略过。");
            } else if (others && token instanceof Word word && !isMoreThanPunctuation(word)) {
                remarks.info(token.span(), "这里只有标点，略过。");
            } else if (asked && token instanceof Word word && isQuestion(word)) {
                remarks.info(token.span(), "“" + word.text() + "”只表示提问，略过。");
            } else {
                kept.add(token instanceof Word word ? trimmed(word) : token);
            }
        }
        return kept;
    }

    private static boolean isNothing(QueryToken token) {
        return token instanceof Word word && Folding.query(word.text()).isEmpty()
                || token instanceof Quoted quoted && Folding.query(quoted.text()).isEmpty()
                || token instanceof Fielded fielded && Folding.query(fielded.text()).isEmpty()
                || token instanceof Title title && Folding.query(title.text()).isEmpty();
    }

    /** Whether more than words that only ask is in it, as in 是什么意思. */
    private static boolean saysWhat(QueryToken token) {
        return isMoreThanPunctuation(token) && !(token instanceof Word word && isQuestion(word));
    }

    private static boolean isQuestion(Word word) {
        return TermCutter.onlyAsks(trimmed(word).text());
    }

    private static boolean isMoreThanPunctuation(QueryToken token) {
        if (token instanceof Word word) {
            return Folding.query(word.text()).codePoints().anyMatch(Character::isLetterOrDigit);
        }
        return token.beginsOperand() && token.endsOperand();
    }

    private static Word trimmed(Word word) {
        String text = word.text();
        int start = 0;
        int end = text.length();
        while (start < end && EDGES.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && EDGES.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        Span span = word.span();
        return start == end || end - start == text.length()
                ? word
                : new Word(
                        text.substring(start, end),
                        new Span(span.start() + start, span.start() + end));
    }
}
