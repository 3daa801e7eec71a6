package wenlan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import wenlan.document.Diagnostic;
import wenlan.document.Parsed;
import wenlan.document.Report;
import wenlan.document.UnitKind;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What the tests read: files made in memory, through the parser's own entry. */
record Reading(List<Parsed<Report>> reports, List<Diagnostic> diagnostics) {
    static Reading of(String name, byte[] content) {
        List<Parsed<Report>> reports = new ArrayList<>();
        List<Diagnostic> diagnostics =
                new CorpusParser().parse(new CorpusFile(name, content, null), reports::add);
        assertThat(diagnostics).noneMatch(d -> d.message().startsWith(ReportReader.FAULT));
        return new Reading(reports, diagnostics);
    }

    static Reading of(String name, String content) {
        return of(name, content.getBytes(StandardCharsets.UTF_8));
    }

    static Report report(String name, String content) {
        return of(name, content).report();
    }

    /** The texts of a report's units of one kind, in order. */
    static List<String> texts(Report report, UnitKind kind) {
        return report.units().stream()
                .filter(unit -> unit.kind() == kind)
                .map(unit -> unit.text().text())
                .toList();
    }

    Report report() {
        return reports.getFirst().value();
    }
}
