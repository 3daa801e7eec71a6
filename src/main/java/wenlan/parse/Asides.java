package wenlan.parse;

import org.jspecify.annotations.Nullable;

/** Turns lines that are set aside into pieces. */
final class Asides {
    private Asides() {}

    /** The piece of a line that is set aside. */
    static Piece piece(Lines lines, int at) {
        @Nullable String reason = lines.aside(at);
        return new Piece.Aside(lines.get(at).text(), reason == null ? "layout" : reason);
    }
}
