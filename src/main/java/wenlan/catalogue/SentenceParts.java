package wenlan.catalogue;

import wenlan.document.Span;
import wenlan.tables.SentenceFigures;

import java.util.ArrayList;
import java.util.List;

/** The parts between commas of the sentence around a figure. */
final class SentenceParts {
    /** What stands farther from a figure says nothing of it. */
    private static final int FARTHEST = 400;

    /** How units end: 温州9亿元、台州8亿元 are two parts, 温州、台州 are one. */
    private static final String UNITS = "元%％瓦时吨家个人户项件辆艘架台套座里米亩";

    private SentenceParts() {}

    /** Those before the figure, the nearest first. */
    static List<Span> before(String text, SentenceFigures.Stated stated) {
        int start = Math.max(stated.sentenceSpan().start(), stated.span().start() - FARTHEST);
        List<Span> parts = new ArrayList<>();
        int end = stated.span().start();
        for (int at = end - 1; at >= start; at--) {
            if (isComma(text, at)) {
                parts.add(new Span(at + 1, end));
                end = at;
            }
        }
        parts.add(new Span(start, end));
        return parts;
    }

    /** What follows the figure up to the next comma, without what is farther off. */
    static Span behind(String text, SentenceFigures.Stated stated) {
        int from = stated.span().end();
        int last = Math.min(stated.sentenceSpan().end(), from + FARTHEST);
        int end = from;
        while (end < last && !isComma(text, end)) {
            end++;
        }
        return new Span(from, end);
    }

    /** The comma of 1,200 parts nothing. */
    private static boolean isComma(String text, int at) {
        return switch (text.charAt(at)) {
            case '，', ';', '；' -> true;
            case '、' -> at > 0 && UNITS.indexOf(text.charAt(at - 1)) >= 0;
            case ',' -> at + 1 >= text.length() || !Character.isDigit(text.charAt(at + 1));
            default -> false;
        };
    }
}
