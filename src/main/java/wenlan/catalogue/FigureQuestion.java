package wenlan.catalogue;

import org.jspecify.annotations.Nullable;

import wenlan.search.Matcher;
import wenlan.search.QueryNode;
import wenlan.search.Selection;
import wenlan.search.UnitContext;
import wenlan.tables.Bound;
import wenlan.tables.Condition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A search among figures.
 *
 * @param about what they are about
 * @param condition what they must meet, null for all
 * @param selections what was chosen in each dimension
 */
public record FigureQuestion(
        QueryNode about, @Nullable Condition condition, List<Selection> selections) {
    public FigureQuestion {
        selections = List.copyOf(selections);
    }

    /**
     * The figures whose measure, row or place is named so; where there are none, those whose
     * caption, headings or sentence say the rest of what was asked for. A condition alone asks for
     * all that meet it, nothing at all for none.
     */
    public List<StatedFigure> found(List<TableEntry> tables, List<StatedFigure> sentences) {
        if (about instanceof QueryNode.All && condition == null) {
            return List.of();
        }
        Matcher matcher = new Matcher(about);
        List<StatedFigure> named = new ArrayList<>();
        List<StatedFigure> around = new ArrayList<>();
        for (TableEntry table : tables) {
            for (StatedFigure figure : table.stated()) {
                String own = UnitContext.text(List.of(figure.measure(), figure.subject()));
                sort(figure, matcher, own, table.surroundings(), named, around);
            }
        }
        for (StatedFigure figure : sentences) {
            String own =
                    UnitContext.text(List.of(figure.measure(), String.join(" ", places(figure))));
            String sentence = matcher.match(figure.measure(), "").matched() ? "" : figure.subject();
            sort(figure, matcher, own, sentence, named, around);
        }
        return named.isEmpty() ? around : named;
    }

    private static List<String> places(StatedFigure figure) {
        List<String> places = new ArrayList<>(figure.cities());
        if (figure.locality() != null) {
            places.add(figure.locality());
        }
        return places;
    }

    private void sort(
            StatedFigure figure,
            Matcher matcher,
            String own,
            String surroundings,
            List<StatedFigure> named,
            List<StatedFigure> around) {
        boolean admitted =
                (condition == null || condition.admits(figure.quantity()))
                        && selections.stream().allMatch(s -> admits(s, figure));
        if (!admitted) {
            return;
        }
        if (matcher.match(own, "").matched()) {
            named.add(figure);
        } else if (matcher.match(own, surroundings).matched()) {
            around.add(figure);
        }
    }

    private static boolean admits(Selection selection, StatedFigure figure) {
        List<String> values = figure.values(selection.dimension());
        return !selection.rejects(values) && selection.admits(values);
    }

    /**
     * Those beside which another figure stands that says something else of the same measure, place
     * and year in the same kind of unit. What is more or less than a figure contradicts none, nor a
     * forecast what came; without a year nothing is known to be the same.
     */
    public static Set<StatedFigure> conflicting(List<StatedFigure> figures) {
        Map<List<Object>, List<StatedFigure>> same =
                figures.stream()
                        .filter(figure -> figure.year() != null && isDefinite(figure))
                        .collect(Collectors.groupingBy(FigureQuestion::key));
        return same.values().stream()
                .filter(
                        group ->
                                group.stream()
                                                .map(figure -> figure.quantity().plainValue())
                                                .distinct()
                                                .count()
                                        > 1)
                .flatMap(List::stream)
                .collect(
                        Collectors.toCollection(
                                () -> Collections.newSetFromMap(new IdentityHashMap<>())));
    }

    private static boolean isDefinite(StatedFigure figure) {
        Bound bound = figure.quantity().bound();
        return bound == null || bound == Bound.ABOUT;
    }

    private static List<Object> key(StatedFigure figure) {
        return List.of(
                figure.topic(),
                figure.core(),
                figure.of(),
                figure.year() == null ? 0 : figure.year(),
                figure.forecast(),
                figure.quantity().type(),
                figure.quantity().base());
    }
}
