package wenlan.search;

import org.jspecify.annotations.Nullable;

import wenlan.tables.Quantity;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * By what rows are put in order of the measure that a query names: figures of one unit together,
 * among them by size.
 *
 * @param base the unit without number word, empty without one
 * @param value the number without number word; of a range the lower end
 */
public record MeasureKey(String base, double value) {
    /** Smallest first within each unit. */
    public static final Comparator<MeasureKey> SMALLEST =
            Comparator.comparing(MeasureKey::base).thenComparingDouble(MeasureKey::value);

    /** Largest first within each unit; units in the same order. */
    public static final Comparator<MeasureKey> LARGEST =
            Comparator.comparing(MeasureKey::base)
                    .thenComparing(Comparator.comparingDouble(MeasureKey::value).reversed());

    /** The order of a sort by measure. */
    public static Comparator<MeasureKey> order(Sort sort) {
        return sort == Sort.MEASURE_UP ? SMALLEST : LARGEST;
    }

    /**
     * Of the figures that meet one of the conditions that which comes first, null where none does.
     */
    public static @Nullable MeasureKey of(
            List<Quantity> quantities, List<QueryNode.Measured> conditions, Sort sort) {
        return conditions.stream()
                .flatMap(condition -> quantities.stream().filter(condition::admits))
                .map(quantity -> new MeasureKey(quantity.base(), quantity.plainValue()))
                .min(order(sort))
                .orElse(null);
    }

    /** The conditions on figures in a query that are not ruled out. */
    public static List<QueryNode.Measured> conditions(QueryNode query) {
        return all(query, false).distinct().toList();
    }

    /** Whether what {@code query} finds depends on figures, be it that some are ruled out. */
    public static boolean isAskedFor(QueryNode query) {
        return all(query, true).findAny().isPresent();
    }

    private static Stream<QueryNode.Measured> all(QueryNode node, boolean ruledOut) {
        return switch (node) {
            case QueryNode.Measured measured -> Stream.of(measured);
            case QueryNode.And and -> and.nodes().stream().flatMap(one -> all(one, ruledOut));
            case QueryNode.Or or -> or.nodes().stream().flatMap(one -> all(one, ruledOut));
            case QueryNode.AtLeast some -> some.nodes().stream().flatMap(one -> all(one, ruledOut));
            case QueryNode.Relaxed relaxed -> all(relaxed.asked(), ruledOut);
            case QueryNode.Corrected corrected -> all(corrected.meant(), ruledOut);
            case QueryNode.All all -> Stream.of();
            case QueryNode.Exact exact -> Stream.of();
            case QueryNode.Term term -> Stream.of();
            case QueryNode.Word word -> Stream.of();
            case QueryNode.Title title -> Stream.of();
            case QueryNode.Near near -> Stream.of();
            case QueryNode.Wildcard wildcard -> Stream.of();
            case QueryNode.In in -> Stream.of();
            case QueryNode.Chosen chosen -> Stream.of();
            case QueryNode.Not not -> ruledOut ? all(not.node(), true) : Stream.of();
            case QueryNode.Either either -> Stream.of();
        };
    }
}
