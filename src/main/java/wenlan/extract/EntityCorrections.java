package wenlan.extract;

import org.jspecify.annotations.Nullable;

import wenlan.document.Diagnostic;
import wenlan.document.EntityKind;
import wenlan.document.InheritedValue;
import wenlan.document.Mention;
import wenlan.document.Parsed;
import wenlan.document.Severity;
import wenlan.document.Span;
import wenlan.document.Stage;
import wenlan.extract.NameTrie.Found;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a user corrects in the entities that are found: other spellings (alias), two values that are
 * one (merge), values that shall not appear (hide), names that shall be found (add). A line is
 * {@code action, kind, value, target}, parted by tabs; {@code kind} is the name in the public
 * interface.
 */
public final class EntityCorrections {
    private static final String KINDS =
            Arrays.stream(EntityKind.values())
                    .filter(kind -> kind == base(kind))
                    .map(EntityKind::label)
                    .collect(Collectors.joining(", "));

    /** Nothing is corrected. */
    public static final EntityCorrections NONE = new EntityCorrections();

    private final NameTrie<List<Named>> added = new NameTrie<>();
    private final Map<String, String> merged = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();

    private EntityCorrections() {}

    private record Named(EntityKind kind, String canonical) {}

    /** Reads the lines of {@code entities.tsv}; a line that is not understood is remarked on. */
    public static Parsed<EntityCorrections> read(String text) {
        EntityCorrections corrections = new EntityCorrections();
        List<Diagnostic> diagnostics = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            String content = line.strip();
            String fault =
                    content.isEmpty() || content.startsWith("#") ? null : corrections.take(content);
            if (fault != null) {
                Span span = new Span(start, start + line.length());
                diagnostics.add(new Diagnostic(Severity.WARNING, Stage.EXTRACT, span, fault));
            }
            start += line.length() + 1;
        }
        return new Parsed<>(corrections, diagnostics);
    }

    /** Takes a line; says what is wrong with it, null where nothing is. */
    private @Nullable String take(String line) {
        String[] columns = line.split("\t");
        Action action = Action.of(columns[0].strip());
        if (action == null) {
            return "There is no correction '"
                    + columns[0].strip()
                    + "'; a line begins with alias, merge, hide or add, and tabs part its columns.";
        }
        EntityKind kind = columns.length < 2 ? null : kind(columns[1].strip());
        if (kind == null) {
            return "There is no kind '"
                    + (columns.length < 2 ? "" : columns[1].strip())
                    + "'; the second column names one of "
                    + KINDS
                    + ".";
        }
        String value = columns.length < 3 ? "" : columns[2].strip();
        String target = columns.length < 4 ? "" : columns[3].strip();
        if (value.isEmpty() || target.isEmpty() && action.needsTarget) {
            return "The "
                    + (value.isEmpty() ? "third" : "fourth")
                    + " column is empty: write "
                    + action.form
                    + ", parted by tabs.";
        }
        if (kind == EntityKind.YEAR && action != Action.HIDE) {
            return "Years can only be hidden.";
        }
        switch (action) {
            case ADD -> add(kind, value, target.isEmpty() ? value : target);
            case ALIAS -> add(kind, value, target);
            case MERGE -> merged.put(key(kind, value), target);
            case HIDE -> hidden.add(key(kind, value));
        }
        return null;
    }

    /** What a line does. */
    private enum Action {
        ADD(false, "add, a kind and a name"),
        ALIAS(true, "alias, a kind, a spelling and the value that it stands for"),
        MERGE(true, "merge, a kind, a value and the value that it becomes"),
        HIDE(false, "hide, a kind and a value");

        private final boolean needsTarget;
        private final String form;

        Action(boolean needsTarget, String form) {
            this.needsTarget = needsTarget;
            this.form = form;
        }

        static @Nullable Action of(String word) {
            return Arrays.stream(values())
                    .filter(action -> action.name().equalsIgnoreCase(word))
                    .findFirst()
                    .orElse(null);
        }
    }

    private void add(EntityKind kind, String name, String canonical) {
        String plain = PlainText.of(name);
        List<Named> named = new ArrayList<>(List.of(new Named(kind, canonical)));
        List<Named> before = added.get(plain);
        if (before != null) {
            named.addAll(before);
        }
        added.put(plain, List.copyOf(named));
    }

    private static @Nullable EntityKind kind(String label) {
        for (EntityKind kind : EntityKind.values()) {
            if (kind == base(kind) && kind.label().equalsIgnoreCase(label)) {
                return kind;
            }
        }
        return null;
    }

    /** A value is one whether it is named or implied. */
    private static EntityKind base(EntityKind kind) {
        return switch (kind) {
            case CITY, CITY_IMPLIED, CITY_IN_ORG -> EntityKind.CITY;
            case PROVINCE, PROVINCE_IMPLIED -> EntityKind.PROVINCE;
            case DISTRICT, ZONE, YEAR, PERIOD, ORG, POLICY, PERSON, TECHNOLOGY -> kind;
        };
    }

    /** Adds what the user wants found; a mention of the same kind and place gives way. */
    void add(Reading reading) {
        int at = 0;
        while (at < reading.plain().length()) {
            Found<List<Named>> found = added.longestAt(reading.plain(), at);
            if (found == null) {
                at++;
                continue;
            }
            for (Named named : found.value()) {
                Span span = new Span(at, found.end());
                reading.mentions()
                        .removeIf(m -> m.kind() == named.kind() && m.span().overlaps(span));
                reading.add(named.kind(), named.canonical(), at, found.end(), "correction");
            }
            at = found.end();
        }
    }

    /** The mentions as the user wants them: hidden ones left out, merged ones under one name. */
    List<Mention> apply(List<Mention> mentions) {
        if (merged.isEmpty() && hidden.isEmpty()) {
            return mentions;
        }
        return mentions.stream()
                .map(this::merge)
                .filter(m -> !hidden.contains(key(m.kind(), m.canonical())))
                .toList();
    }

    private Mention merge(Mention mention) {
        return new Mention(
                mention.kind(),
                canonical(mention.kind(), mention.canonical()),
                mention.surface(),
                mention.span(),
                mention.basis(),
                mention.forecast());
    }

    /** The same for a value that another unit says. */
    List<InheritedValue> applyTo(List<InheritedValue> values) {
        return values.stream()
                .filter(v -> !hidden.contains(key(v.kind(), canonical(v.kind(), v.canonical()))))
                .map(
                        v ->
                                new InheritedValue(
                                        v.kind(), canonical(v.kind(), v.canonical()), v.from()))
                .toList();
    }

    private String canonical(EntityKind kind, String value) {
        return merged.getOrDefault(key(kind, value), value);
    }

    private static String key(EntityKind kind, String value) {
        return base(kind).name() + '\t' + value;
    }
}
