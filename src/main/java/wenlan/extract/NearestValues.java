package wenlan.extract;

import org.jspecify.annotations.Nullable;

import wenlan.document.EntityKind;
import wenlan.document.InheritedValue;
import wenlan.document.Mention;
import wenlan.document.Unit;
import wenlan.document.UnitKind;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Collects what one unit inherits, the nearest source first. A unit is of one place and one time:
 * the nearest source that names a place settles it, and what stands farther off (a chapter on two
 * cities around a table on one of them) adds none. The unit's own text settles it before all: in a
 * row, caption or heading by anything that it names, in running text by what it opens with (2018年5月
 * …), since further on it may only compare. Years and places inside the title of a policy say what
 * the policy is called, not what the unit is about.
 */
final class NearestValues {
    /** What is settled by the nearest source; values of other kinds add up. */
    private enum Topic {
        PLACE,
        PROVINCE,
        YEAR,
        PERIOD
    }

    private static final Set<UnitKind> RUNNING_TEXT =
            EnumSet.of(UnitKind.PARAGRAPH, UnitKind.LIST_ITEM, UnitKind.FOOTNOTE);

    /** An opening has at most so many characters before it: marks, a number, 早在. */
    private static final int OPENING = 6;

    private static final String COMPARING = "与和同跟较比对像如除比";

    private final List<Mention> own;
    private final List<Mention> titles;
    private final Set<Topic> settled = EnumSet.noneOf(Topic.class);
    private final Map<String, InheritedValue> values = new LinkedHashMap<>();

    NearestValues(Unit unit, List<Mention> own) {
        this.own = own;
        this.titles = own.stream().filter(m -> m.kind() == EntityKind.POLICY).toList();
        boolean running = RUNNING_TEXT.contains(unit.kind());
        for (Mention mention : own) {
            Topic topic = topic(mention.kind());
            // A topic that is settled is not asked for again: long units hold thousands of
            // mentions.
            boolean open = topic != null && !settled.contains(topic);
            if (open && (!running || opens(unit, mention)) && !isInTitle(mention)) {
                settled.add(topic);
            }
        }
    }

    /** Takes a value whatever else is said: that of the unit's own merged cell or short title. */
    void take(InheritedValue value) {
        values.putIfAbsent(key(value.kind(), value.canonical()), value);
        Topic topic = topic(value.kind());
        if (topic != null) {
            settled.add(topic);
        }
    }

    /** Takes what a source says, unless a nearer one has settled it. */
    void source(Collection<InheritedValue> said) {
        Set<Topic> named = EnumSet.noneOf(Topic.class);
        for (InheritedValue value : said) {
            Topic topic = topic(value.kind());
            if (topic == null) {
                values.putIfAbsent(key(value.kind(), value.canonical()), value);
            } else if (!settled.contains(topic)) {
                named.add(topic);
            }
        }
        for (Topic topic : named) {
            List<InheritedValue> ofTopic =
                    said.stream().filter(value -> topic(value.kind()) == topic).toList();
            if (!isChosenFrom(ofTopic)) {
                ofTopic.forEach(v -> values.putIfAbsent(key(v.kind(), v.canonical()), v));
            }
        }
        settled.addAll(named);
    }

    /** Whether the unit itself names one or some of several that the source names together. */
    private boolean isChosenFrom(List<InheritedValue> said) {
        Set<String> named =
                said.stream()
                        .filter(value -> value.kind() != EntityKind.DISTRICT)
                        .map(InheritedValue::canonical)
                        .collect(Collectors.toSet());
        return named.size() > 1
                && own.stream()
                        .filter(mention -> topic(mention.kind()) != null)
                        .anyMatch(mention -> named.contains(mention.canonical()));
    }

    /** All that was taken and that the unit does not say itself. */
    List<InheritedValue> all() {
        own.forEach(mention -> values.remove(key(mention.kind(), mention.canonical())));
        return new ArrayList<>(values.values());
    }

    private boolean isInTitle(Mention mention) {
        return titles.stream().anyMatch(title -> title.span().contains(mention.span()));
    }

    private static boolean opens(Unit unit, Mention mention) {
        int start = mention.span().start();
        String before = unit.text().text().substring(0, Math.min(start, OPENING + 1));
        return start <= OPENING && before.chars().noneMatch(c -> COMPARING.indexOf(c) >= 0);
    }

    private static @Nullable Topic topic(EntityKind kind) {
        return switch (kind) {
            case CITY, CITY_IMPLIED, DISTRICT -> Topic.PLACE;
            case PROVINCE, PROVINCE_IMPLIED -> Topic.PROVINCE;
            case YEAR -> Topic.YEAR;
            case PERIOD -> Topic.PERIOD;
            case CITY_IN_ORG, ZONE, ORG, POLICY, PERSON, TECHNOLOGY -> null;
        };
    }

    private static String key(EntityKind kind, String canonical) {
        return kind.name() + ' ' + canonical;
    }
}
