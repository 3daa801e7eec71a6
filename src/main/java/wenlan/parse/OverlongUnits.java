package wenlan.parse;

import wenlan.document.Span;
import wenlan.document.TracedText;
import wenlan.text.TracedTexts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Cuts units beyond 20,000 characters into pieces that overlap by 256. */
final class OverlongUnits {
    static final int LONGEST = 20_000;
    static final int OVERLAP = 256;

    private OverlongUnits() {}

    /**
     * The drafts with over-long ones cut.
     *
     * @param first is given the first piece of each draft
     */
    static List<UnitDraft> cut(List<UnitDraft> drafts, Map<UnitDraft, UnitDraft> first) {
        List<UnitDraft> cut = new ArrayList<>(drafts.size());
        for (UnitDraft draft : drafts) {
            first.put(draft, draft);
            if (draft.text().text().length() <= LONGEST) {
                cut.add(draft);
                continue;
            }
            int from = cut.size();
            pieces(draft.text()).forEach(t -> cut.add(draft.withText(t)));
            first.put(draft, cut.get(from));
        }
        return cut;
    }

    private static List<TracedText> pieces(TracedText text) {
        SlicedText sliced = new SlicedText(text);
        return bounds(text.text()).stream()
                .map(sliced::slice)
                .filter(t -> !t.runs().isEmpty())
                .toList();
    }

    private static List<Span> bounds(String text) {
        List<Span> bounds = new ArrayList<>();
        int start = 0;
        while (true) {
            int end = Math.min(text.length(), start + LONGEST);
            end =
                    end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))
                            ? end - 1
                            : end;
            bounds.add(new Span(start, end));
            if (end == text.length()) {
                return bounds;
            }
            start = end - OVERLAP;
            start -= Character.isLowSurrogate(text.charAt(start)) ? 1 : 0;
        }
    }

    /** Cuts in order, so that the runs are walked over once. */
    private static final class SlicedText {
        private final TracedText whole;
        private int firstRun;

        SlicedText(TracedText whole) {
            this.whole = whole;
        }

        TracedText slice(Span span) {
            List<TracedText.Run> runs = whole.runs();
            while (firstRun < runs.size() && runs.get(firstRun).end() <= span.start()) {
                firstRun++;
            }
            int last = firstRun;
            while (last < runs.size() && runs.get(last).start() < span.end()) {
                last++;
            }
            return TracedTexts.slice(
                    new TracedText(whole.text(), runs.subList(firstRun, last)), span);
        }
    }
}
