package wenlan.tables;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Columns of change beside one that says the same as a rate (产值, 比上年增减, 增速 in 亿元、%): what grew is
 * told in the first, how fast in the other.
 *
 * @param headers of all columns of the table
 */
record AbsoluteChange(List<Header> headers) {
    private static final Pattern RATE =
            Pattern.compile(
                    "增速|[增涨跌降升]幅|(?:增长|增减|变化|变动|升降|涨跌)(?:率|速度|幅度?|百分比|比例|%)|同比|环比|复合增长|百分点");

    /** These say against what, which the column beside them may say otherwise. */
    private static final Pattern AGAINST = Pattern.compile("同比|环比|百分点|[比较同](?:上|去|前)");

    AbsoluteChange {
        headers = List.copyOf(headers);
    }

    /**
     * The units that a column may be in, of those that the table names: no shares where a rate
     * stands beside it, and none at all where that rate may be of another change.
     */
    List<Measure> units(int column, List<Measure> units) {
        boolean mixed = units.stream().map(Measure::kind).distinct().count() > 1;
        if (!mixed || !isChange(headers.get(column)) || isRate(headers.get(column))) {
            return units;
        }
        int from = column;
        while (from > 0 && isOfChange(headers.get(from - 1))) {
            from--;
        }
        int to = column + 1;
        while (to < headers.size() && isOfChange(headers.get(to))) {
            to++;
        }
        List<Header> beside = headers.subList(from, to);
        Predicate<Header> against = header -> header.says(AGAINST);
        if (beside.stream().noneMatch(AbsoluteChange::isRate)) {
            return units;
        }
        return beside.stream().filter(AbsoluteChange::isRate).allMatch(against)
                ? List.of()
                : units.stream().filter(unit -> unit.kind() != UnitKind.PERCENT).toList();
    }

    private static boolean isOfChange(Header header) {
        return isChange(header) || isRate(header) || header.says(ColumnWords.RATE);
    }

    private static boolean isChange(Header header) {
        return header.says(ColumnWords.GROWTH);
    }

    private static boolean isRate(Header header) {
        return header.says(RATE)
                || isChange(header)
                        && header.unit() != null
                        && header.unit().kind() == UnitKind.PERCENT;
    }
}
