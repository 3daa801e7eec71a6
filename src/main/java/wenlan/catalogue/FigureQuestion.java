package wenlan.catalogue;

import org.jspecify.annotations.Nullable;

import wenlan.search.Matcher;
import wenlan.search.QueryNode;
import wenlan.search.Selection;
import wenlan.search.UnitContext;
import wenlan.tables.Condition;

import java.util.ArrayList;
import java.util.List;

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
     * The figures whose measure, row, place or year is named so; where there are none, those whose
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
                String own =
                        UnitContext.text(
                                List.of(
                                        figure.measure(),
                                        figure.subject(),
                                        figure.caption(),
                                        figure.time()));
                sort(figure, matcher, own, table.surroundings(), named, around);
            }
        }
        for (StatedFigure figure : sentences) {
            String own =
                    UnitContext.text(
                            List.of(
                                    figure.measure(),
                                    String.join(" ", places(figure)),
                                    figure.time()));
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
                (condition == null || condition.admits(figure.quantity(), figure.year()))
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
}
