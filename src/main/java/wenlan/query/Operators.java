package wenlan.query;

import wenlan.query.QueryToken.Kind;
import wenlan.query.QueryToken.Operator;
import wenlan.query.QueryToken.Word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Tells operators from words that look like them: an operator is a word by itself with operands
 * where it needs them.
 */
final class Operators {
    private static final Map<String, Kind> WORDS =
            Map.of(
                    "AND", Kind.AND,
                    "ＡＮＤ", Kind.AND,
                    "且", Kind.AND,
                    "OR", Kind.OR,
                    "ＯＲ", Kind.OR,
                    "或", Kind.OR,
                    "NOT", Kind.NOT,
                    "ＮＯＴ", Kind.NOT,
                    "非", Kind.NOT);

    private Operators() {}

    /** The same tokens with operators for the words that are such. */
    static List<QueryToken> in(List<QueryToken> tokens, Remarks remarks) {
        List<QueryToken> read = new ArrayList<>(tokens);
        read.replaceAll(Operators::candidate);
        for (int at = read.size() - 1; at >= 0; at--) {
            if (read.get(at) instanceof Operator operator && operator.kind() == Kind.NOT) {
                boolean applies = precedesOperand(read, at) && !(isNot(read, at + 1));
                read.set(at, applies ? operator : word(operator, remarks));
            }
        }
        for (int at = 0; at < read.size(); at++) {
            if (read.get(at) instanceof Operator operator && operator.kind() != Kind.NOT) {
                boolean joins =
                        at > 0 && read.get(at - 1).endsOperand() && precedesOperand(read, at);
                read.set(at, joins ? operator : word(operator, remarks));
            }
        }
        return read;
    }

    private static QueryToken candidate(QueryToken token) {
        if (token instanceof Word word && WORDS.containsKey(word.text())) {
            return new Operator(WORDS.get(word.text()), word.text(), word.span());
        }
        return token;
    }

    private static boolean precedesOperand(List<QueryToken> tokens, int at) {
        return at + 1 < tokens.size() && tokens.get(at + 1).beginsOperand();
    }

    private static boolean isNot(List<QueryToken> tokens, int at) {
        return tokens.get(at) instanceof Operator;
    }

    private static Word word(Operator operator, Remarks remarks) {
        remarks.info(operator.span(), operator.text() + " 的前面或后面没有词，按普通文字查找。");
        return new Word(operator.text(), operator.span());
    }
}
