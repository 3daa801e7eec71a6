package wenlan.ingest;

import org.jspecify.annotations.Nullable;

import wenlan.document.Parsed;
import wenlan.document.Severity;
import wenlan.document.SourceText;
import wenlan.document.Stage;
import wenlan.extract.EntityCorrections;
import wenlan.search.FileRecord;
import wenlan.search.LocatedDiagnostic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The user's corrections of entities. When a line that counts changes, every report is annotated
 * again, since each could be affected; remarks and blank lines may change freely.
 */
public final class EntityLexicon {
    /** Nothing is corrected. */
    static final EntityLexicon NONE = new EntityLexicon("", null, false);

    private static final String LIST = "entities.tsv";

    private final String text;
    private final @Nullable String failure;
    private final boolean present;

    private EntityLexicon(String text, @Nullable String failure, boolean present) {
        this.text = text;
        this.failure = failure;
        this.present = present;
    }

    /** The corrections of a corpus; none where it has no such list. */
    public static EntityLexicon of(CorpusFolder corpus) {
        try {
            Optional<byte[]> content = corpus.lexicon(LIST);
            String text = new String(content.orElse(new byte[0]), StandardCharsets.UTF_8);
            return new EntityLexicon(text.replace("\uFEFF", " "), null, content.isPresent());
        } catch (IOException failed) {
            return new EntityLexicon("", "The list could not be read: " + failed, true);
        }
    }

    /** The corrections; lines that are not understood are left out. */
    public EntityCorrections corrections() {
        return EntityCorrections.read(text).value();
    }

    /** Tells whether what the corrections say has changed; empty where they say nothing. */
    String fingerprint() {
        String counting =
                text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .collect(Collectors.joining("\n"));
        return counting.isEmpty() ? "" : Fingerprint.of(counting);
    }

    /** The list as a file without reports, with what is wrong in it; nothing without a list. */
    Optional<FileRecord> record() {
        if (!present) {
            return Optional.empty();
        }
        return Optional.of(
                new FileRecord(
                        CorpusFolder.lexiconName(LIST),
                        Fingerprint.of(text),
                        0,
                        0,
                        0,
                        0,
                        null,
                        null,
                        remarks()));
    }

    private List<LocatedDiagnostic> remarks() {
        if (failure != null) {
            return List.of(new LocatedDiagnostic(Severity.ERROR, Stage.READ, null, failure));
        }
        Parsed<EntityCorrections> read = EntityCorrections.read(text);
        SourceText source = SourceText.of(text);
        return read.diagnostics().stream().map(d -> LocatedDiagnostic.of(d, source)).toList();
    }
}
