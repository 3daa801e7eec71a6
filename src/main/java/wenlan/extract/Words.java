package wenlan.extract;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;

import java.util.BitSet;

/**
 * Where words begin in a text, and what part of speech they are: a proposal of HanLP's segmenter,
 * good for the borders of names. Only clauses that are asked for are cut, each once.
 */
final class Words {
    private static final int LONGEST_PIECE = 500;
    private static final String MARKS = "。;,、:!?…\t“”\"《》()[]{}|";

    /** Apart from the class around it, so that loading the dictionaries holds up none who waits. */
    private static final class Segmenter {
        static final Segment SEGMENT =
                HanLP.newSegment()
                        .enableNameRecognize(false)
                        .enableTranslatedNameRecognize(false)
                        .enableOffset(true);
    }

    /** What a word is for the borders of a name. */
    enum Kind {
        /** Noun, adjective, verbal noun: may be part of a name, and is an ordinary word. */
        NOUN,
        /** A name by itself: place, organisation, person, brand. */
        NAME,
        /** A verb; some are parts of names (发展, 投资). */
        VERB,
        /** Preposition, conjunction, particle, adverb, pronoun: never part of a name. */
        FUNCTION,
        /** A number, measure or time. */
        NUMBER,
        /** A single character that is no word of its own, or foreign letters: a trace of a name. */
        FRAGMENT,
        /** Punctuation and space. */
        MARK
    }

    /** Loads the segmenter's dictionaries, which takes a while, before they are first needed. */
    static void loadAhead() {
        Thread.ofPlatform()
                .daemon()
                .name("load-segmenter")
                .start(() -> Segmenter.SEGMENT.seg("词典"));
    }

    private final String plain;
    private final byte[] kinds;
    private final BitSet cut;
    private final int length;

    private Words(String plain) {
        this.plain = plain;
        this.kinds = new byte[plain.length()];
        this.cut = new BitSet(plain.length());
        this.length = plain.length();
    }

    /** The words of a plain text; a clause is cut when something of it is first asked for. */
    static Words of(String plain) {
        return new Words(plain);
    }

    private void cutAround(int offset) {
        if (cut.get(offset)) {
            return;
        }
        if (isMark(plain.charAt(offset))) {
            kinds[offset] = (byte) (Kind.MARK.ordinal() + 1);
            cut.set(offset);
            return;
        }
        int start = offset;
        while (start > 0 && offset - start < LONGEST_PIECE && !isMark(plain.charAt(start - 1))) {
            start--;
        }
        int end = offset;
        while (end < length && end - offset < LONGEST_PIECE && !isMark(plain.charAt(end))) {
            end++;
        }
        start = Math.max(start, cut.previousSetBit(offset) + 1);
        for (Term term : Segmenter.SEGMENT.seg(plain.substring(start, end))) {
            int at = start + term.offset;
            if (at < length) {
                kinds[at] = (byte) (kind(term).ordinal() + 1);
            }
        }
        cut.set(start, end);
    }

    private static boolean isMark(char character) {
        return MARKS.indexOf(character) >= 0;
    }

    /** Whether a word begins (or the text ends) at the offset. */
    boolean isBoundary(int offset) {
        if (offset <= 0 || offset >= length) {
            return true;
        }
        cutAround(offset);
        return kinds[offset] != 0;
    }

    /** Whether a word begins strictly inside the range. */
    boolean isCut(int start, int end) {
        for (int at = start + 1; at < end; at++) {
            if (isBoundary(at)) {
                return true;
            }
        }
        return false;
    }

    /** First offset of the word that holds the offset. */
    int start(int offset) {
        int at = Math.min(offset, length - 1);
        while (at > 0 && !isBoundary(at)) {
            at--;
        }
        return at;
    }

    /** Offset behind the word that holds the offset. */
    int end(int offset) {
        int at = offset + 1;
        while (at < length && !isBoundary(at)) {
            at++;
        }
        return Math.min(at, length);
    }

    /** What the word that begins at the offset is. */
    Kind kind(int start) {
        cutAround(start);
        return kinds[start] == 0 ? Kind.NOUN : Kind.values()[kinds[start] - 1];
    }

    private static Kind kind(Term term) {
        String tag = term.nature.toString();
        if (isMark(term.word)) {
            return Kind.MARK;
        }
        if (tag.equals("nx")
                || term.word.charAt(0) < 0x80 && Character.isLetter(term.word.charAt(0))) {
            return Kind.FRAGMENT;
        }
        return switch (tag.charAt(0)) {
            case 'p', 'c', 'u', 'd', 'r', 'y', 'e', 'o' ->
                    term.word.length() > 1 || isFunction(term.word) ? Kind.FUNCTION : Kind.FRAGMENT;
            case 't' -> term.word.endsWith("代") ? Kind.NOUN : Kind.NUMBER;
            case 'm', 'q' -> Kind.NUMBER;
            case 'n' -> noun(tag, term.word);
            case 'v' -> verb(tag, term.word);
            case 'w' -> Kind.MARK;
            default -> term.word.length() == 1 ? Kind.FRAGMENT : Kind.NOUN;
        };
    }

    private static Kind noun(String tag, String word) {
        boolean name =
                tag.startsWith("ns")
                        || tag.startsWith("nr")
                        || tag.startsWith("ntc")
                        || tag.startsWith("nt") && !tag.startsWith("nth");
        if (name && word.length() > 1) {
            return Kind.NAME;
        }
        return word.length() == 1 || tag.equals("nz") && word.length() < 3
                ? Kind.FRAGMENT
                : Kind.NOUN;
    }

    private static Kind verb(String tag, String word) {
        if (tag.equals("vn")) {
            return word.length() == 1 ? Kind.FRAGMENT : Kind.NOUN;
        }
        if (tag.equals("vg")) {
            return Kind.FRAGMENT;
        }
        return Kind.VERB;
    }

    private static boolean isFunction(String word) {
        return "的了着在与和及由被对向将为以于从是有至到等或并而其该各每某本这那据经让使把因给则也都还又就才再已未不很更最均且若如但虽因所之者".contains(word)
                || word.equals("跟")
                || word.equals("按");
    }

    private static boolean isMark(String word) {
        return !Character.isLetterOrDigit(word.codePointAt(0));
    }
}
