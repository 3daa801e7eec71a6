package wenlan.parse;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Sets the contents page aside. */
final class ContentsPageRecogniser implements BlockRecogniser {
    static final String REASON = "contents page";

    @Override
    public @Nullable Found recognise(Situation here) {
        Contents contents = here.context().contents();
        boolean heading = ContentsFinder.isHeading(here.string());
        if (heading && !contents.contains(here.at()) && !here.line().isRow()) {
            return Found.of(new Piece.Aside(here.line().text(), REASON), here.at() + 1);
        }
        if (!contents.contains(here.at())) {
            return null;
        }
        List<Piece> pieces = new ArrayList<>();
        for (int at = here.at(); at < contents.to(); at++) {
            pieces.add(
                    here.lines().isAside(at)
                            ? Asides.piece(here.lines(), at)
                            : new Piece.Aside(here.lines().get(at).text(), REASON));
        }
        return new Found(pieces, contents.to());
    }
}
