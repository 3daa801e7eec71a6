package wenlan.query;

import wenlan.document.Span;
import wenlan.query.Enclosed.Stretch;
import wenlan.query.QueryToken.Close;
import wenlan.query.QueryToken.Fielded;
import wenlan.query.QueryToken.Measured;
import wenlan.query.QueryToken.Minus;
import wenlan.query.QueryToken.Open;
import wenlan.query.QueryToken.Prefix;
import wenlan.query.QueryToken.Quoted;
import wenlan.query.QueryToken.Title;
import wenlan.query.QueryToken.Word;
import wenlan.search.Dimension;
import wenlan.tables.ConditionReader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Decides what of a query is meant as syntax and what is text: signs, fields and parentheses count
 * only where an operand may begin, everything else is characters between white space and quotes.
 */
final class QueryTokenizer {
    private static final Pattern DISTANCE = Pattern.compile("[~～]([0-9]{1,4})(?![0-9])");
    private static final Pattern UNKNOWN_FIELD =
            Pattern.compile("([A-Za-z]{2,20})[:：](?=[\\p{L}\\p{N}\"“])");

    private final String typed;
    private final Remarks remarks;
    private final Map<Integer, Stretch> enclosed;
    private final Groups groups;
    private final Matcher distance;
    private final Matcher unknownField;
    private final List<QueryToken> tokens = new ArrayList<>();
    private int wordStart = -1;
    private int at;

    /** Whether an operand may begin here, and whether a sign or field stands before it. */
    private boolean fresh = true;

    private boolean behindSign;

    private QueryTokenizer(String typed, Remarks remarks) {
        this.typed = typed;
        this.remarks = remarks;
        this.enclosed = Enclosed.in(typed, remarks);
        this.groups = Groups.in(typed, enclosed, remarks);
        this.distance = DISTANCE.matcher(typed);
        this.unknownField = UNKNOWN_FIELD.matcher(typed);
    }

    /** The tokens of {@code typed} in order. */
    static List<QueryToken> tokens(String typed, Remarks remarks) {
        QueryTokenizer tokenizer = new QueryTokenizer(typed, remarks);
        while (tokenizer.at < typed.length()) {
            tokenizer.step();
        }
        tokenizer.endWord();
        return tokenizer.tokens;
    }

    private void step() {
        char character = typed.charAt(at);
        Stretch stretch = enclosed.get(at);
        if (stretch != null) {
            endWord();
            enclosed(stretch);
        } else if (groups.closes(at)) {
            endWord();
            sign(new Close(new Span(at, at + 1)), 1, true, false);
        } else if (Characters.isWhite(character)) {
            white();
        } else if (!(fresh && syntax(character))) {
            wordStart = wordStart < 0 ? at : wordStart;
            at++;
            fresh = false;
            behindSign = false;
        }
    }

    private void white() {
        int end = at;
        while (end < typed.length() && Characters.isWhite(typed.charAt(end))) {
            end++;
        }
        boolean joins =
                wordStart >= 0
                        && !enclosed.containsKey(end)
                        && Gap.joins(typed, wordStart, at, end);
        if (!joins) {
            endWord();
            fresh = true;
            behindSign = false;
        }
        at = end;
    }

    /** Takes what is syntax where an operand may begin; whether anything was. */
    private boolean syntax(char character) {
        if (Characters.isMinus(character) && !behindSign && rulesOut()) {
            return sign(new Minus(new Span(at, at + 1)), 1, true, true);
        }
        if (Characters.isOpening(character) && groups.opens(at, behindSign, remarks)) {
            return sign(new Open(new Span(at, at + 1)), 1, true, false);
        }
        if (Characters.isOpening(character) && groups.isStray(at)) {
            at++;
            return true;
        }
        return field();
    }

    /**
     * A minus before a letter, a quote or a group rules it out; before a digit it is a number's.
     */
    private boolean rulesOut() {
        int next = at + 1;
        return next < typed.length()
                && (Character.isLetter(typed.codePointAt(next))
                        || enclosed.containsKey(next)
                        || Characters.isOpening(typed.charAt(next)));
    }

    private boolean sign(QueryToken token, int length, boolean nextIsFresh, boolean isSign) {
        tokens.add(token);
        at += length;
        fresh = nextIsFresh;
        behindSign = isSign;
        return true;
    }

    private void enclosed(Stretch stretch) {
        String text = stretch.inner().of(typed);
        if (stretch.isTitle()) {
            sign(new Title(text, new Span(at, stretch.end())), stretch.end() - at, false, false);
            return;
        }
        distance.region(stretch.end(), typed.length());
        boolean near = distance.lookingAt();
        int end = near ? distance.end() : stretch.end();
        int apart = near ? Integer.parseInt(distance.group(1)) : -1;
        sign(new Quoted(text, apart, new Span(at, end)), end - at, false, false);
    }

    private boolean field() {
        int colon = at;
        int last = Math.min(typed.length(), at + FieldName.LONGEST + 1);
        while (colon < last && !Characters.isColon(typed.charAt(colon))) {
            colon++;
        }
        FieldName field =
                colon < last ? FieldName.of(typed.substring(at, colon)).orElse(null) : null;
        if (field == null) {
            remarkOnUnknownField();
            return false;
        }
        int value = colon + 1;
        while (value < typed.length() && Characters.isWhite(typed.charAt(value))) {
            value++;
        }
        if (value < typed.length()
                && Characters.isOpening(typed.charAt(value))
                && groups.opens(value, true, remarks)) {
            sign(new Prefix(field, new Span(at, value)), value - at, true, true);
            return sign(new Open(new Span(at, at + 1)), 1, true, false);
        }
        return field instanceof FieldName.Column ? column(value) : value(field, value);
    }

    /** Takes a column with its condition; one that cannot be read is text. */
    private boolean column(int start) {
        MeasureReader.Found found = MeasureReader.read(typed, start, enclosed);
        Span span = new Span(at, found.end());
        if (found.column().isEmpty()) {
            remarks.info(new Span(at, start), "字段后面没有值，按普通文字查找。");
            return false;
        }
        if (!found.unread().isEmpty()) {
            remarks.warn(span, ConditionReader.remark(found.unread()));
            at = start;
            return true;
        }
        if (found.turned()) {
            remarks.info(span, "数的范围前后颠倒，按从小到大查找。");
        }
        if (!found.loose().isEmpty()) {
            remarks.warn(span, "条件“" + found.loose() + "”没有紧跟栏目名，按普通文字查找；栏目名里有空格请加引号。");
        }
        Measured measured = new Measured(found.column(), found.condition(), span);
        return sign(measured, found.end() - at, false, false);
    }

    private void remarkOnUnknownField() {
        unknownField.region(at, typed.length());
        if (unknownField.lookingAt()) {
            remarks.info(
                    new Span(at, unknownField.end()),
                    "没有字段“" + unknownField.group(1) + "”，按普通文字查找。");
        }
    }

    /** Takes a field with its value; without one the name is text. */
    private boolean value(FieldName field, int start) {
        Stretch stretch = enclosed.get(start);
        int end = stretch == null ? endOfValue(start, isName(field)) : stretch.end();
        if (end == start) {
            remarks.info(new Span(at, start), "字段后面没有值，按普通文字查找。");
            return false;
        }
        Span inner = stretch == null ? new Span(start, end) : stretch.inner();
        boolean quoted = stretch != null && !stretch.isTitle();
        String text = inner.of(typed);
        if (field instanceof FieldName.Value dimension
                && FieldValues.read(dimension.dimension(), text).isEmpty()) {
            remarks.warn(new Span(at, end), "“" + field.shown() + "”没有这样的值，按普通文字查找。");
            return false;
        }
        return sign(new Fielded(field, text, quoted, new Span(at, end)), end - at, false, false);
    }

    /** Whether a field takes names of reports or parts of them. */
    private static boolean isName(FieldName field) {
        return field instanceof FieldName.Place
                || field instanceof FieldName.Value value && value.dimension() == Dimension.REPORT;
    }

    /** Quotes that begin behind a character of a name are part of it: 标题:关于“一网通办”的通知. */
    private int endOfValue(int start, boolean name) {
        int end = start;
        while (end < typed.length()
                && !Characters.isWhite(typed.charAt(end))
                && !Characters.isPause(typed.charAt(end))
                && !Characters.isClosing(typed.charAt(end))) {
            Stretch quotes = enclosed.get(end);
            if (quotes != null && !(name && end > start)) {
                return end;
            }
            end = quotes == null ? end + 1 : quotes.end();
        }
        return end;
    }

    private void endWord() {
        if (wordStart >= 0) {
            Span span = new Span(wordStart, trimmed());
            tokens.add(new Word(span.of(typed), span));
            wordStart = -1;
        }
    }

    /** A gap that joined may stand at the end of the input. */
    private int trimmed() {
        int end = at;
        while (Characters.isWhite(typed.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
