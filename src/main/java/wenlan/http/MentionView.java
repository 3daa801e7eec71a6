package wenlan.http;

import wenlan.document.Mention;
import wenlan.document.Span;
import wenlan.document.TracedText;

import java.util.List;

/** Evidence in a unit's own text; offsets count in the decoded source. */
record MentionView(
        String kind,
        String canonical,
        String surface,
        int start,
        int end,
        String basis,
        boolean forecast) {
    /** The mentions of a unit with this text. */
    static List<MentionView> of(List<Mention> mentions, TracedText text) {
        return mentions.stream().map(mention -> of(mention, text)).toList();
    }

    private static MentionView of(Mention mention, TracedText text) {
        Span source = text.toSource(mention.span());
        return new MentionView(
                mention.kind().label(),
                mention.canonical(),
                mention.surface(),
                source.start(),
                source.end(),
                mention.basis(),
                mention.forecast());
    }
}
