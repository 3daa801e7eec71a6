package wenlan.tables;

import org.jspecify.annotations.Nullable;

import wenlan.text.Folding;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words for no change: 持平, 与上年持平, 不变. Among changes they say nought; among other figures they say
 * that of another time, which is not in the cell.
 */
final class Standstill {
    private static final Pattern SAID =
            Pattern.compile("(?:[与同和较比].{0,6}?)?(?<about>基本|大致|大体|总体)?(?:持平|不变|无变化|没有变化|未变|无增减)");

    private static final Pattern CHANGE =
            Pattern.compile("增减|升降|涨跌|变化|变动|[较比](?:上|去|前|20|19|年初|期初|基期)|" + ChangeWords.ANY);

    private Standstill() {}

    static boolean isSaid(String text) {
        return text.length() <= 16 && SAID.matcher(Folding.query(text)).matches();
    }

    /** Nought where a column of changes says such a word. */
    static Optional<Figure> read(String text, Column column) {
        if (text.length() > 16 || !isOfChanges(column)) {
            return Optional.empty();
        }
        Matcher said = SAID.matcher(Folding.query(text));
        return said.matches()
                ? Optional.of(new Figure(0, bound(said.group("about")), false, null, 0))
                : Optional.empty();
    }

    private static @Nullable Bound bound(@Nullable String about) {
        return about == null ? null : Bound.ABOUT;
    }

    /** 百分点 measure changes, whatever the column is called. */
    private static boolean isOfChanges(Column column) {
        Measure unit = Measures.known(column.unit());
        boolean points = unit != null && unit.base().equals("百分点");
        return points || Header.of(column.name()).says(CHANGE);
    }
}
