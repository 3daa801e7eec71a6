package wenlan.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import wenlan.document.EntityKind;
import wenlan.search.InMemoryBackend;
import wenlan.search.ReportBuilder;
import wenlan.search.ReportIndexer;
import wenlan.search.SearchIndex;

import java.util.List;

/** What was meant where the corpus has so many words that each of them is rare. */
class CorrectorTest {
    private static final int NAMES = 4_000;

    private static Corrector corrector() {
        StringBuilder line = new StringBuilder();
        for (int at = 0; at < NAMES; at++) {
            line.append("坞").append(at).append('、');
        }
        ReportBuilder report =
                ReportBuilder.report("r")
                        .paragraph("乞力马扎罗公司造船。")
                        .mention(EntityKind.ORG, "乞力马扎罗", "乞力马扎罗")
                        .paragraph(line.toString());
        for (int at = 0; at < NAMES; at++) {
            report.mention(EntityKind.ORG, "坞" + at, "坞" + at);
        }
        InMemoryBackend backend = new InMemoryBackend();
        try (ReportIndexer indexer = backend.openIndexer()) {
            indexer.put(report.build(), new byte[0]);
            indexer.commit();
        }
        SearchIndex index = backend.openIndex().orElseThrow();
        return new Corrector(Lexicon.of(index, List.of()), List::of);
    }

    /** As a segmenter does that knows both spellings of a foreign name. */
    @Test
    void aKnownWordThatStandsNowhereMayBeAnotherSpelling() {
        Corrector corrector = corrector();
        assertThat(corrector.meant("乞力玛扎罗")).contains("乞力马扎罗");
        assertThat(corrector.meant("乞力山扎罗")).isEmpty();
    }
}
