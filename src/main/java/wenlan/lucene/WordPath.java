package wenlan.lucene;

import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

import java.util.Arrays;

/**
 * Cuts a sentence into the likeliest words by smartcn's model, with the same result as smartcn
 * itself and in a fraction of its time: what it keeps as objects of each word and pair lies in
 * arrays here, which are used again for the next sentence. Belongs to one thread.
 */
final class WordPath {
    /** What numbers, words of letters and the sentence's borders are counted as. */
    private static final char[] LETTERS = "未##串".toCharArray();

    private static final char[] NUMBER = "未##数".toCharArray();
    private static final char[] BEGIN = "始##始".toCharArray();
    private static final char[] END = "末##末".toCharArray();

    /** What a node is: written as the model has it, as the text has it, a mark, or a border. */
    private static final byte HAN = 0;

    private static final byte TYPED = 1;
    private static final byte MARK = 2;
    private static final byte BORDER = 3;

    /** How many words the model was counted on, which smartcn takes for its smoothing. */
    private static final int COUNTED = 2079997 + 80000;

    private static final double SMOOTH = 0.1;
    private static final double TINY = 1.0 / COUNTED;

    private final WordModel model = WordModel.shared();
    private final WordModel.Beginning beginning = model.new Beginning();
    private final WordModel.PairsBehind pairs = model.new PairsBehind();
    private final int countOfLetters = model.count(LETTERS);
    private final int countOfNumber = model.count(NUMBER);
    private final int countOfBegin = model.count(BEGIN);

    /** Characters of all nodes, each node's in a row. */
    private char[] letters = new char[1 << 10];

    private int used;

    /** Of each node. */
    private int nodes;

    private int[] starts = new int[1 << 8];
    private int[] ends = new int[1 << 8];
    private int[] lettersFrom = new int[1 << 8];
    private int[] counts = new int[1 << 8];
    private byte[] kinds = new byte[1 << 8];
    private double[] costs = new double[1 << 8];
    private int[] before = new int[1 << 8];

    /** By offset the first node that begins there or, where none does, behind it. */
    private int[] nodeAt = new int[1 << 8];

    /** The nodes of the best path, without the sentence's borders. */
    private int[] path = new int[1 << 8];

    private int words;

    /** Cuts a sentence, which holds the place of the one before. */
    void cut(char[] text, int start, int end) {
        used = 0;
        nodes = 0;
        int length = end - start;
        add(BEGIN, -1, 0, countOfBegin, BORDER);
        for (int at = 0; at < length; ) {
            at = addNodesAt(text, start, at, length);
        }
        add(END, length, length + 1, 0, BORDER);
        listByOffset(length);
        relax();
        trace();
    }

    /** How many words the sentence has, marks among them. */
    int size() {
        return words;
    }

    /** Whether what stands there is a mark. */
    boolean isMark(int word) {
        return kinds[path[word]] == MARK;
    }

    /** Writes a word without spaces in it, letters and digits in their plain lower-case form. */
    void write(int word, char[] text, int start, CharTermAttribute term) {
        int node = path[word];
        if (kinds[node] == HAN) {
            term.copyBuffer(letters, lettersFrom[node], lettersFrom[node + 1] - lettersFrom[node]);
            return;
        }
        int length = ends[node] - starts[node];
        term.copyBuffer(text, start + starts[node], length);
        for (int at = 0; at < length; at++) {
            term.buffer()[at] = plain(term.buffer()[at]);
        }
    }

    private static char plain(char c) {
        char narrow = c > 0x7F && (isLetter(c) || isDigit(c)) ? (char) (c - 0xFEE0) : c;
        return narrow >= 'A' && narrow <= 'Z' ? (char) (narrow + 'a' - 'A') : narrow;
    }

    /** Adds what can begin at an offset; the next offset at which something can. */
    private int addNodesAt(char[] text, int base, int at, int length) {
        char c = text[base + at];
        if (isSpace(c)) {
            return at + 1;
        }
        if (isHan(c)) {
            addHan(text, base, at, length);
            return at + 1;
        }
        if (Character.isSurrogate(c)) {
            return addRare(text, base, at, length);
        }
        int behind = at + 1;
        if (isLetter(c)) {
            while (behind < length && isLetter(text[base + behind])) {
                behind++;
            }
            add(LETTERS, at, behind, countOfLetters, TYPED);
        } else if (isDigit(c)) {
            while (behind < length && isDigit(text[base + behind])) {
                behind++;
            }
            add(NUMBER, at, behind, countOfNumber, TYPED);
        } else if (isMark(c)) {
            letter(c);
            addNode(at, behind, COUNTED, MARK);
        } else {
            add(LETTERS, at, behind, countOfLetters, TYPED);
        }
        return behind;
    }

    /** Characters beyond the first plane, which no dictionary lists. */
    private int addRare(char[] text, int base, int at, int length) {
        int size = Character.charCount(Character.codePointAt(text, base + at, base + length));
        for (int half = 0; half < size; half++) {
            letter(text[base + at + half]);
        }
        addNode(at, at + size, 0, HAN);
        return at + size;
    }

    /** A character alone is always a word, so that every sentence can be cut. */
    private void addHan(char[] text, int base, int at, int length) {
        char first = text[base + at];
        boolean known = beginning.startWith(first);
        letter(first);
        addNode(at, at + 1, known ? beginning.count() : 0, HAN);
        int behind = at + 1;
        int size = 1;
        while (known) {
            while (behind < length && isSpace(text[base + behind])) {
                behind++;
            }
            if (behind == length || !isHan(text[base + behind])) {
                return;
            }
            known = beginning.goOnWith(text[base + behind]);
            behind++;
            size++;
            if (known && beginning.isWord()) {
                addWord(text, base + at, size);
                addNode(at, behind, beginning.count(), HAN);
            }
        }
    }

    private void addWord(char[] text, int from, int size) {
        int added = 0;
        for (int at = from; added < size; at++) {
            if (!isSpace(text[at])) {
                letter(text[at]);
                added++;
            }
        }
    }

    private void add(char[] word, int start, int end, int count, byte kind) {
        for (char letter : word) {
            letter(letter);
        }
        addNode(start, end, count, kind);
    }

    private void letter(char letter) {
        if (used == letters.length) {
            letters = Arrays.copyOf(letters, 2 * used);
        }
        letters[used++] = letter;
    }

    /** Adds a node whose letters have just been added. */
    private void addNode(int start, int end, int count, byte kind) {
        if (nodes + 1 == starts.length) {
            widen(2 * starts.length);
        }
        starts[nodes] = start;
        ends[nodes] = end;
        counts[nodes] = count;
        kinds[nodes] = kind;
        costs[nodes] = Double.MAX_VALUE;
        nodes++;
        lettersFrom[nodes] = used;
    }

    private void widen(int size) {
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
        lettersFrom = Arrays.copyOf(lettersFrom, size);
        counts = Arrays.copyOf(counts, size);
        kinds = Arrays.copyOf(kinds, size);
        costs = Arrays.copyOf(costs, size);
        before = Arrays.copyOf(before, size);
        path = Arrays.copyOf(path, size);
    }

    private void listByOffset(int length) {
        if (nodeAt.length <= length) {
            nodeAt = new int[2 * length];
        }
        int offset = length;
        for (int node = nodes - 1; node > 0; node--) {
            while (offset > starts[node]) {
                nodeAt[offset--] = node + 1;
            }
        }
        while (offset >= 0) {
            nodeAt[offset--] = 1;
        }
    }

    /** Nodes stand in the order of their offsets, so that a node's cost is final when it is met. */
    private void relax() {
        costs[0] = 0;
        for (int node = 0; node < nodes - 1; node++) {
            double count = counts[node];
            double strange = cost(count, 0);
            pairs.startWith(letters, lettersFrom[node], lettersFrom[node + 1]);
            int next = nodeAt[ends[node]];
            int behind = starts[next];
            for (; next < nodes && starts[next] == behind; next++) {
                int together = pairs.count(letters, lettersFrom[next], lettersFrom[next + 1]);
                double cost = costs[node] + (together == 0 ? strange : cost(count, together));
                if (cost < costs[next]) {
                    costs[next] = cost;
                    before[next] = node;
                }
            }
        }
    }

    /** How unlikely a word is behind another one that was counted so often. */
    private static double cost(double count, int together) {
        return -Math.log(
                SMOOTH * (1.0 + count) / (COUNTED + 0.0)
                        + (1.0 - SMOOTH) * ((1.0 - TINY) * together / (1.0 + count) + TINY));
    }

    private void trace() {
        words = 0;
        for (int node = before[nodes - 1]; node > 0; node = before[node]) {
            words++;
        }
        int word = words;
        for (int node = before[nodes - 1]; node > 0; node = before[node]) {
            path[--word] = node;
        }
    }

    private static boolean isHan(char c) {
        return c >= 0x4E00 && c <= 0x9FA5;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\u3000';
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z'
                || c >= 'a' && c <= 'z'
                || c >= 0xFF21 && c <= 0xFF3A
                || c >= 0xFF41 && c <= 0xFF5A;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= 0xFF10 && c <= 0xFF19;
    }

    /** Called for what is neither letter nor digit nor space. */
    private static boolean isMark(char c) {
        return c >= 0x21 && c <= 0xBB
                || c >= 0x2010 && c <= 0x2642
                || c >= 0x3001 && c <= 0x301E
                || c >= 0xFE30 && c <= 0xFF63;
    }
}
