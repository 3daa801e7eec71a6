package wenlan.parse;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** Recognises one kind of thing at a line. */
interface BlockRecogniser {
    /** What begins here, or null when it is not of this kind. */
    @Nullable Found recognise(Situation here);

    /**
     * What was recognised.
     *
     * @param pieces the pieces that hold all lines up to {@code next}, in source order
     * @param next the first line behind them
     */
    record Found(List<Piece> pieces, int next) {
        public Found {
            pieces = List.copyOf(pieces);
        }

        static Found of(Piece piece, int next) {
            return new Found(List.of(piece), next);
        }
    }
}
