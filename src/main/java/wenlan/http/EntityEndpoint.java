package wenlan.http;

import io.javalin.http.Context;

import wenlan.search.Dimension;
import wenlan.search.EntityProfile;
import wenlan.search.EntityProfiler;
import wenlan.search.SearchIndex;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Says all there is about one city, organisation, policy … */
final class EntityEndpoint {
    private static final int USUAL_SIZE = 20;
    private static final int LARGEST_SIZE = 100;
    private static final int LAST_PAGE = 999_999_999;

    /** Dimensions whose values are things that texts speak of. */
    private static final Set<Dimension> ENTITIES =
            EnumSet.of(
                    Dimension.CITY,
                    Dimension.PROVINCE,
                    Dimension.DISTRICT,
                    Dimension.ZONE,
                    Dimension.YEAR,
                    Dimension.PERIOD,
                    Dimension.ORG,
                    Dimension.POLICY,
                    Dimension.PERSON,
                    Dimension.TECHNOLOGY);

    private final Access access;

    EntityEndpoint(Access access) {
        this.access = access;
    }

    void entity(Context context) {
        long began = System.nanoTime();
        SearchIndex index = access.index();
        Parameters parameters = Access.parameters(context);
        int page = parameters.number("page", 1, LAST_PAGE, 1);
        int size = parameters.number("size", 0, LARGEST_SIZE, USUAL_SIZE);
        Dimension dimension = dimension(context.pathParam("dimension"));
        String value = context.pathParam("value");
        EntityProfile profile = EntityProfiler.profile(index, dimension, value, page, size);
        if (profile.mentions().total() == 0) {
            throw ProblemException.notFound(
                    "没有提到“%s”的段落（%s）。".formatted(Excerpts.shortened(value), dimension.label()));
        }
        Access.answer(
                context,
                EntityView.of(profile, page, size, access.places(), SearchEndpoint.since(began)));
    }

    /** Whether texts speak of the values of a dimension as of things. */
    static boolean isEntity(Dimension dimension) {
        return ENTITIES.contains(dimension);
    }

    private static Dimension dimension(String label) {
        return Dimension.of(label)
                .filter(EntityEndpoint::isEntity)
                .orElseThrow(
                        () ->
                                ProblemException.notFound(
                                        "没有“%s”这类条目，可以是：%s。"
                                                .formatted(
                                                        Excerpts.shortened(label),
                                                        ENTITIES.stream()
                                                                .map(Dimension::label)
                                                                .collect(
                                                                        Collectors.joining("、")))));
    }
}
