package wenlan.parse;

import org.jspecify.annotations.Nullable;

import wenlan.document.Diagnostic;
import wenlan.document.Severity;
import wenlan.document.Stage;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Bytes to characters: UTF-8 with or without mark, UTF-16, GB18030. What cannot be decoded is
 * replaced and reported, the rest is read.
 *
 * @param text the characters without byte order mark; null when the bytes are no text
 * @param diagnostics remarks on them
 */
record Decoding(@Nullable String text, List<Diagnostic> diagnostics) {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char REPLACEMENT = '\ufffd';
    private static final int SAMPLE = 65_536;

    /** A byte that fell into a text, however short, makes no program or picture of it. */
    private static final int MOST_STRAY = 1;

    private static final int SHORTEST_TEXT = 8;

    Decoding {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Decodes the content of a file. */
    static Decoding of(byte[] bytes) {
        if (bytes.length == 0) {
            return none("The file is empty; put its text in or remove it.");
        }
        if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
            return decoded(bytes, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xff, 0xfe)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xfe, 0xff)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16BE);
        }
        return withoutMark(bytes);
    }

    private static Decoding withoutMark(byte[] bytes) {
        boolean binary = isBinary(bytes);
        String strict = strictly(bytes, StandardCharsets.UTF_8);
        if (strict != null && (!binary || isHan(strict))) {
            return new Decoding(strict, nulls(strict));
        }
        for (Charset wide : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            // Half a character may be missing at the end.
            byte[] whole = Arrays.copyOf(bytes, bytes.length - bytes.length % 2);
            String text = strictly(whole, wide);
            if (text != null && isCommon(text)) {
                return decoded(bytes, 0, wide);
            }
        }
        if (binary) {
            return none("The file is binary, not text; save its text as UTF-8 and put that in.");
        }
        Decoding utf8 = decoded(bytes, 0, StandardCharsets.UTF_8);
        if (isMostly(utf8)) {
            return utf8;
        }
        String chinese = strictly(bytes, GB18030);
        if (chinese != null && isPlausible(chinese)) {
            return new Decoding(chinese, List.of());
        }
        return damaged(utf8, decoded(bytes, 0, GB18030));
    }

    /**
     * Text in GB18030 has next to no three bytes that are a Han character in UTF-8, whereas GB18030
     * takes nearly any bytes: a few that are damaged must not turn all others into noise.
     */
    private static boolean isMostly(Decoding utf8) {
        String text = String.valueOf(utf8.text());
        long read = text.chars().filter(c -> c >= 0x3000 && c < 0xa000).count();
        return read > 2 * lost(utf8);
    }

    /** Chinese in the usual encoding, into which a few bytes without meaning fell. */
    private static boolean isHan(String text) {
        int limit = Math.min(text.length(), SAMPLE);
        long read = text.chars().limit(limit).filter(c -> c >= 0x4e00 && c < 0xa000).count();
        long control =
                text.chars()
                        .limit(limit)
                        .filter(c -> c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                        .count();
        return read > 2 * control;
    }

    /** Nearly all characters are such as Chinese and English texts are made of. */
    private static boolean isCommon(String text) {
        int limit = Math.min(text.length(), SAMPLE);
        if (limit == 0) {
            return false;
        }
        long common = text.chars().limit(limit).filter(Decoding::isCommon).count();
        return common * 20 >= limit * 19L;
    }

    private static boolean isCommon(int character) {
        return character >= 0x20 && character < 0x7f
                || character == '\n'
                || character == '\r'
                || character == '\t'
                || character >= 0x2010 && character < 0x2040
                || character >= 0x2500 && character < 0x2600
                || character >= 0x3000 && character < 0x3020
                || character >= 0x4e00 && character < 0xa000
                || character >= 0xff00 && character < 0xff60;
    }

    /** Neither encoding is clean: take the one that loses less. */
    private static Decoding damaged(Decoding utf8, Decoding chinese) {
        long lostInUtf8 = lost(utf8);
        long lostInChinese = lost(chinese);
        return lostInChinese * 2 < lostInUtf8 ? chinese : utf8;
    }

    private static long lost(Decoding decoding) {
        String text = decoding.text();
        return text == null
                ? 0
                : text.chars().filter(c -> c == REPLACEMENT || c >= 0xe000 && c < 0xf900).count();
    }

    private static Decoding decoded(byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, bytes.length - from, charset);
        long lost = text.chars().filter(c -> c == REPLACEMENT).count();
        List<Diagnostic> diagnostics = new ArrayList<>();
        if (lost > 0) {
            diagnostics.add(
                    Diagnostic.general(
                            Severity.WARNING,
                            Stage.READ,
                            ("%d damaged character%s could not be decoded as %s and stand%s as"
                                            + " \ufffd; save the file again as UTF-8.")
                                    .formatted(
                                            lost,
                                            lost == 1 ? "" : "s",
                                            charset.name(),
                                            lost == 1 ? "s" : "")));
        }
        return new Decoding(text, diagnostics);
    }

    /** A remark where a text holds the character of no meaning that stray bytes of nought leave. */
    private static List<Diagnostic> nulls(String text) {
        int first = text.indexOf('\0');
        if (first < 0) {
            return List.of();
        }
        long count = text.chars().skip(first).filter(c -> c == 0).count();
        return List.of(
                Diagnostic.general(
                        Severity.WARNING,
                        Stage.READ,
                        "The text holds %d NUL character%s, read as blank; take %s out of the file."
                                .formatted(
                                        count, count == 1 ? "" : "s", count == 1 ? "it" : "them")));
    }

    private static Decoding none(String message) {
        return new Decoding(null, List.of(Diagnostic.general(Severity.ERROR, Stage.READ, message)));
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        CharsetDecoder decoder =
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        try {
            CharBuffer characters = decoder.decode(ByteBuffer.wrap(bytes));
            return characters.toString();
        } catch (CharacterCodingException damaged) {
            return null;
        }
    }

    /** GB18030 accepts nearly all bytes; text has few characters of its private area. */
    private static boolean isPlausible(String text) {
        int limit = Math.min(text.length(), SAMPLE);
        long odd =
                text.chars()
                        .limit(limit)
                        .filter(
                                c ->
                                        c >= 0xe000 && c < 0xf900
                                                || c < 0x20 && c != '\n' && c != '\r' && c != '\t'
                                                        && c != '\f')
                        .count();
        return odd * 50 <= limit;
    }

    private static boolean isBinary(byte[] bytes) {
        int limit = Math.min(bytes.length, SAMPLE);
        int zero = 0;
        int control = 0;
        for (int at = 0; at < limit; at++) {
            int value = bytes[at] & 0xff;
            zero += value == 0 ? 1 : 0;
            control +=
                    value < 0x20
                                    && value != '\n'
                                    && value != '\r'
                                    && value != '\t'
                                    && value != '\f'
                                    && value != 0x1b
                            ? 1
                            : 0;
        }
        boolean stray = control <= MOST_STRAY && limit >= SHORTEST_TEXT;
        return !stray && (zero * 200 > limit || control * 20 > limit);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int at = 0; at < mark.length; at++) {
            if ((bytes[at] & 0xff) != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
