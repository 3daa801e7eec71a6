package wenlan.tables;

import org.jspecify.annotations.Nullable;

/**
 * A cell as printed with the value that it says.
 *
 * @param text the cell as read
 * @param value its number in the unit of its column, null where it says none
 * @param own what it says instead of one: a range, or a number in another unit; else null
 * @param bound how the number stands to the value, null where it is the value
 * @param forecast whether it is expected: by its own mark, its column's or that of its row's year
 * @param inherited whether it is part of a merged cell printed elsewhere
 */
public record TypedCell(
        String text,
        @Nullable Double value,
        @Nullable OwnFigure own,
        @Nullable Bound bound,
        boolean forecast,
        boolean inherited) {
    /** Whether it says a number, or that of another time (持平), that is no value of its column. */
    public boolean saysAnother() {
        return value == null
                && (text.chars().anyMatch(Character::isDigit) || Standstill.isSaid(text));
    }
}
