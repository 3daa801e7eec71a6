package wenlan.query;

import wenlan.document.Span;
import wenlan.query.QueryToken.Fielded;
import wenlan.query.QueryToken.Kind;
import wenlan.query.QueryToken.Minus;
import wenlan.query.QueryToken.Operator;
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
     * The tokens of {@code typed}, operators told from words, without those that hold no character,
     * and, where others hold more, without those that hold only punctuation or only ask. What
     * joined or ruled out nothing but punctuation goes with it, or it would turn to what stands
     * behind it; a question word that is ruled out, or that stands beside an operator, was meant as
     * a word.
     */
    static List<QueryToken> withSomething(String typed, Remarks remarks) {
        List<QueryToken> marked = QueryTokenizer.tokens(typed, remarks);
        List<QueryToken> words = new ArrayList<>(marked);
        words.replaceAll(token -> token instanceof Word word ? trimmed(word) : token);
        List<QueryToken> tokens = Operators.in(words, remarks);
        boolean others = tokens.stream().anyMatch(Words::isMoreThanPunctuation);
        boolean asked = tokens.stream().anyMatch(Words::saysWhat);
        List<QueryToken> kept = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
            QueryToken token = tokens.get(at);
            if (isNothing(token)) {
                remarks.info(token.span(), "这里没有可查的字，略过。");
                at += takeOff(kept, tokens, at);
            } else if (others && token instanceof Word word && !isMoreThanPunctuation(word)) {
                remarks.info(token.span(), "这里只有标点，略过。");
                at += takeOff(kept, tokens, at);
            } else if (asked && token instanceof Word word && asksOnly(tokens, at)) {
                remarks.info(marked.get(at).span(), "“" + word.text() + "”只表示提问，略过。");
            } else {
                kept.add(token);
            }
        }
        return kept;
    }

    /**
     * Takes off what was to apply to a token that is left out: its signs and the operator before
     * it, or else the one behind it.
     *
     * @return how many tokens behind it are to be left out as well
     */
    private static int takeOff(List<QueryToken> kept, List<QueryToken> tokens, int at) {
        while (!kept.isEmpty() && (kept.getLast() instanceof Minus || isNot(kept.getLast()))) {
            kept.removeLast();
        }
        if (!kept.isEmpty() && isJoin(kept.getLast())) {
            kept.removeLast();
            return 0;
        }
        return at + 1 < tokens.size() && isJoin(tokens.get(at + 1)) ? 1 : 0;
    }

    private static boolean asksOnly(List<QueryToken> tokens, int at) {
        QueryToken before = at == 0 ? tokens.get(at) : tokens.get(at - 1);
        QueryToken behind = at + 1 == tokens.size() ? tokens.get(at) : tokens.get(at + 1);
        boolean meant = before instanceof Minus || before instanceof Operator || isJoin(behind);
        return !meant && tokens.get(at) instanceof Word word && isQuestion(word);
    }

    private static boolean isNot(QueryToken token) {
        return token instanceof Operator operator && operator.kind() == Kind.NOT;
    }

    private static boolean isJoin(QueryToken token) {
        return token instanceof Operator operator && operator.kind() != Kind.NOT;
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
