package wenlan.extract;

import org.jspecify.annotations.Nullable;

import wenlan.document.Diagnostic;
import wenlan.document.EntityKind;
import wenlan.document.Mention;
import wenlan.document.Parsed;
import wenlan.document.Severity;
import wenlan.document.Span;
import wenlan.document.Stage;
import wenlan.extract.NameTrie.Found;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a user corrects in the entities that are found: other spellings (alias), two values that are
 * one (merge), values that shall not appear (hide), names that shall be found (add). A line is
 * {@code action, kind, value, target}, parted by tabs; {@code kind} is the name in the public
 * interface.
 */
public final class EntityCorrections {
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
            if (!content.isEmpty() && !content.startsWith("#") && !corrections.take(line)) {
                diagnostics.add(
                        new Diagnostic(
                                Severity.WARNING,
                                Stage.EXTRACT,
                                new Span(start, start + line.length()),
                                "This correction is not understood; write alias, merge, hide or"
                                        + " add, a kind, a value and a target, parted by tabs."));
            }
            start += line.length() + 1;
        }
        return new Parsed<>(corrections, diagnostics);
    }

    private boolean take(String line) {
        String[] columns = line.strip().split("\t");
        EntityKind kind = columns.length < 3 ? null : kind(columns[1].strip());
        if (kind == null || columns[2].isBlank()) {
            return false;
        }
        String value = columns[2].strip();
        String target = columns.length > 3 ? columns[3].strip() : "";
        return switch (columns[0].strip().toLowerCase(Locale.ROOT)) {
            case "add" -> add(kind, value, target.isEmpty() ? value : target);
            case "alias" -> !target.isEmpty() && add(kind, value, target);
            case "merge" -> {
                merged.put(key(kind, value), target);
                yield !target.isEmpty();
            }
            case "hide" -> {
                hidden.add(key(kind, value));
                yield true;
            }
            default -> false;
        };
    }

    private boolean add(EntityKind kind, String name, String canonical) {
        String plain = PlainText.of(name);
        List<Named> named = new ArrayList<>(List.of(new Named(kind, canonical)));
        List<Named> before = added.get(plain);
        if (before != null) {
            named.addAll(before);
        }
        added.put(plain, List.copyOf(named));
        return true;
    }

    private static @Nullable EntityKind kind(String label) {
        for (EntityKind kind : EntityKind.values()) {
            if (kind.label().equalsIgnoreCase(label)) {
                return kind;
            }
        }
        return null;
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
        String target = merged.get(key(mention.kind(), mention.canonical()));
        return target == null
                ? mention
                : new Mention(
                        mention.kind(),
                        target,
                        mention.surface(),
                        mention.span(),
                        mention.basis(),
                        mention.forecast());
    }

    private static String key(EntityKind kind, String value) {
        return kind.name() + '\t' + value;
    }
}
