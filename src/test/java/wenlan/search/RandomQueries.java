package wenlan.search;

import wenlan.Seeds;
import wenlan.document.AnnotatedReport;
import wenlan.document.Unit;
import wenlan.tables.ConditionReader;
import wenlan.text.Folding;
import wenlan.text.WordCutter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/** Searches made by chance, most of which find something in the reports they are made for. */
final class RandomQueries {
    private final Random random;
    private final List<String> texts;
    private final List<IndexedUnit> units;
    private final WordCutter cutter;

    RandomQueries(Random random, List<AnnotatedReport> reports, WordCutter cutter) {
        this.random = random;
        this.cutter = cutter;
        this.units = reports.stream().flatMap(report -> UnitLister.list(report).stream()).toList();
        this.texts =
                units.stream().map(IndexedUnit::unit).map(Unit::text).map(t -> t.text()).toList();
    }

    /** A whole request, with selections and facets; set-aside units are hits in one of three. */
    SearchRequest request() {
        List<FacetRequest> facets = new ArrayList<>();
        for (Dimension dimension : shuffled(List.of(Dimension.values())).subList(0, 4)) {
            facets.add(facet(dimension));
        }
        return new SearchRequest(
                query(2),
                selections(),
                random.nextInt(4) == 0,
                random.nextInt(3) == 0,
                Sort.POSITION,
                1,
                1000,
                facets);
    }

    /** Two dimensions of a request against each other. */
    MatrixRequest matrix() {
        List<Dimension> dimensions = shuffled(List.of(Dimension.values()));
        return new MatrixRequest(request(), facet(dimensions.get(0)), facet(dimensions.get(1)));
    }

    QueryNode query(int depth) {
        return switch (random.nextInt(depth == 0 ? 13 : 19)) {
            case 0, 1, 2 -> new QueryNode.Exact(retyped(piece()), random.nextBoolean());
            case 3 -> term();
            case 4 -> random.nextInt(4) == 0 ? new QueryNode.All() : term();
            case 5 -> new QueryNode.Word(List.of(folded(), folded()));
            case 6 -> new QueryNode.Title(retyped(piece()), List.of(folded()));
            case 7 -> near();
            case 8 -> wildcard();
            case 9 -> new QueryNode.Chosen(selection(Dimension.values()[random.nextInt(6) + 4]));
            case 10, 11 -> named();
            case 12 -> figured();
            case 18 -> new QueryNode.And(List.of(query(depth - 1), query(depth - 1)));
            case 13 -> new QueryNode.Or(List.of(query(depth - 1), query(depth - 1)));
            case 16 -> new QueryNode.Either(term(), List.of(term(), term()));
            case 17 -> new QueryNode.Corrected(term(), query(depth - 1));
            case 14 -> new QueryNode.Not(query(depth - 1));
            default -> new QueryNode.Exact(Seeds.text(random, 1 + random.nextInt(3)));
        };
    }

    /** A query with a condition on figures in it. */
    QueryNode measured() {
        return switch (random.nextInt(4)) {
            case 0 -> new QueryNode.And(List.of(figured(), query(1)));
            case 1 -> new QueryNode.Or(List.of(query(1), figured(), figured()));
            case 2 -> new QueryNode.And(List.of(figured(), new QueryNode.Not(figured())));
            default -> figured();
        };
    }

    private QueryNode.Measured figured() {
        String name = RandomReports.MEASURES.get(random.nextInt(RandomReports.MEASURES.size()));
        String column = name.substring(0, 1 + random.nextInt(name.length()));
        List<String> conditions =
                List.of(">1", ">=30", "<100", "<=2亿", "=100万元", "!=30", "1..100", ">50%", ">2018");
        String condition = conditions.get(random.nextInt(conditions.size()));
        return new QueryNode.Measured(
                column,
                random.nextInt(4) == 0
                        ? null
                        : ConditionReader.condition(condition).orElseThrow().condition());
    }

    private QueryNode.Term term() {
        String typed = retyped(piece());
        Set<String> words = new LinkedHashSet<>(cutter.cut(Folding.words(typed)));
        words.remove("");
        return new QueryNode.Term(
                typed, words.isEmpty() ? List.of(Folding.query(typed)) : List.copyOf(words));
    }

    private QueryNode near() {
        String text = texts.get(random.nextInt(texts.size()));
        List<String> pieces = new ArrayList<>();
        for (int piece = 0; piece < 2 + random.nextInt(2); piece++) {
            pieces.add(folded(text, 3));
        }
        return new QueryNode.Near(String.join(" ", pieces), pieces, random.nextInt(12));
    }

    /** Two pieces of one text, in the first of which a character may be left open. */
    private QueryNode wildcard() {
        String text = texts.get(random.nextInt(texts.size()));
        String first = folded(text, 5);
        int open = first.offsetByCodePoints(0, first.codePointCount(0, first.length()) / 2);
        boolean leaves = open > 0 && random.nextBoolean();
        int behind = leaves ? open + Character.charCount(first.codePointAt(open)) : open;
        String gapped = leaves ? first.substring(0, open) + " " + first.substring(behind) : first;
        String piece = gapped.endsWith(" ") ? first : gapped;
        String second = folded(text, 2);
        return new QueryNode.Wildcard(
                piece.replace(' ', '?') + "*" + second,
                random.nextInt(4) == 0 ? List.of(piece) : List.of(piece, second),
                random.nextInt(20));
    }

    private QueryNode named() {
        IndexedUnit unit = units.get(random.nextInt(units.size()));
        NamedPlace place = NamedPlace.values()[random.nextInt(3)];
        String names = place.names(unit);
        String text = names.isEmpty() ? piece() : piece(names, 4);
        return new QueryNode.In(
                place, text, random.nextBoolean() ? List.of() : List.of(folded(), folded()));
    }

    /** A piece as a word or part of one, which is never empty. */
    private String folded() {
        return folded(texts.get(random.nextInt(texts.size())), 4);
    }

    private String folded(String text, int longest) {
        String folded = Folding.query(piece(text, longest));
        return folded.isEmpty() ? "字" : folded;
    }

    /** A piece of a unit's text, also across a break, where it must not be found. */
    private String piece() {
        String text = texts.get(random.nextInt(texts.size()));
        return piece(text, random.nextInt(8) == 0 ? 40 : 6);
    }

    private String piece(String text, int longest) {
        int[] codePoints = text.codePoints().toArray();
        int start = random.nextInt(codePoints.length);
        int length = 1 + random.nextInt(longest);
        int end = Math.min(codePoints.length, start + length);
        return new String(codePoints, start, end - start);
    }

    /** The same as another person would type it. */
    private String retyped(String text) {
        return switch (random.nextInt(5)) {
            case 0 -> text.toUpperCase(Locale.ROOT);
            case 1 -> String.join(" ", text.split("(?<=产)"));
            case 2 -> text.replace('产', '產').replace("业", "業 ");
            default -> text;
        };
    }

    private List<Selection> selections() {
        return shuffled(List.of(Dimension.values())).stream()
                .limit(random.nextInt(3))
                .map(this::selection)
                .toList();
    }

    private Selection selection(Dimension dimension) {
        List<YearRange> ranges =
                dimension.isYear() && random.nextBoolean()
                        ? List.of(new YearRange(2016, 2016 + random.nextInt(4)))
                        : List.of();
        Set<String> excluded = random.nextInt(3) == 0 ? Set.of(value(dimension)) : Set.of();
        Set<String> included =
                IntStream.range(0, random.nextInt(3))
                        .mapToObj(i -> value(dimension))
                        .collect(LinkedHashSet::new, Set::add, Set::addAll);
        return new Selection(dimension, included, ranges, excluded);
    }

    private FacetRequest facet(Dimension dimension) {
        return new FacetRequest(
                dimension,
                random.nextInt(4) == 0 ? value(dimension).substring(0, 1) : "",
                random.nextInt(4) == 0 ? value(dimension) : null,
                random.nextInt(6));
    }

    /** A value that some unit has, at times one that none has. */
    private String value(Dimension dimension) {
        for (int attempt = 0; attempt < 10; attempt++) {
            List<String> values = dimension.values(units.get(random.nextInt(units.size())));
            if (!values.isEmpty()) {
                return values.get(random.nextInt(values.size()));
            }
        }
        return "无";
    }

    private <T> List<T> shuffled(List<T> list) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }
}
