package wenlan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import wenlan.document.Report;
import wenlan.document.Section;
import wenlan.document.Span;
import wenlan.document.Table;
import wenlan.document.TracedText;
import wenlan.document.Unit;
import wenlan.document.UnitKind;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What holds for every report, whatever was read. */
final class Invariants {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]+");
    private static final char COVERED = '\u0001';

    /**
     * What cleaning may drop: tags, comments, hidden cells, link targets, references, YAML fences.
     */
    private static final Pattern MARKUP =
            Pattern.compile(
                    "<!--.*?-->|<(script|style|head|svg|noscript|select|button)\\b.*?</\\1>"
                            + "|<(t[dh]|span)\\b[^<>]*display:\\s*none[^<>]*>[^<>]*</\\2>|<[^<>]*>"
                            + "|\\]\\([^()]*\\)|&#?\\w{1,10};|^---.*?$",
                    Pattern.DOTALL | Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

    private Invariants() {}

    static void check(Report report) {
        checkUnits(report);
        checkSections(report);
        checkTables(report);
        checkCoverage(report);
    }

    private static void checkUnits(Report report) {
        Set<String> ids = new HashSet<>();
        int last = 0;
        for (Unit unit : report.units()) {
            assertThat(unit.id()).matches(ID).startsWith(report.id() + ".");
            assertThat(ids.add(unit.id())).as("id twice: %s", unit.id()).isTrue();
            assertThat(unit.span().start()).isGreaterThanOrEqualTo(last);
            last = unit.span().start();
            assertThat(unit.text().text().length()).isLessThanOrEqualTo(20_000);
            // Cells of a drawn grid may take several lines beside each other.
            boolean row = unit.kind() == UnitKind.TABLE_ROW || unit.kind() == UnitKind.TABLE;
            checkRuns(report, unit.text(), !row);
        }
    }

    private static void checkRuns(Report report, TracedText text, boolean ordered) {
        int end = 0;
        int sourceEnd = 0;
        for (TracedText.Run run : text.runs()) {
            assertThat(run.start()).isGreaterThanOrEqualTo(end);
            assertThat(!ordered || run.sourceStart() >= sourceEnd).isTrue();
            end = run.end();
            sourceEnd = run.sourceEnd();
            if (run.isVerbatim()) {
                Span source = new Span(run.sourceStart(), run.sourceEnd());
                assertThat(text.text().substring(run.start(), run.end()))
                        .isEqualTo(report.source().slice(source));
            }
        }
        assertThat(end).isLessThanOrEqualTo(text.text().length());
    }

    private static void checkSections(Report report) {
        Set<String> known = new HashSet<>();
        for (Section section : report.sections()) {
            if (section.parent() != null) {
                assertThat(known).contains(section.parent());
            }
            known.add(section.id());
            assertThat(section.span().contains(section.heading())).isTrue();
        }
        for (Unit unit : report.units()) {
            assertThat(unit.section() == null || known.contains(unit.section())).isTrue();
        }
    }

    private static void checkTables(Report report) {
        Set<String> ids = new HashSet<>();
        report.units().forEach(u -> ids.add(u.id()));
        for (Table table : report.tables()) {
            assertThat(ids).contains(table.id()).containsAll(table.units());
            table.rows().forEach(r -> assertThat(ids).contains(r.unit()));
        }
    }

    /** Each letter and digit is in exactly one unit, save markup. */
    private static void checkCoverage(Report report) {
        char[] rest = report.source().text().toCharArray();
        boolean overlong = report.units().stream().anyMatch(u -> u.text().text().length() > 19_000);
        for (Unit unit : report.units()) {
            for (TracedText.Run run : unit.text().runs()) {
                for (int at = run.sourceStart(); at < run.sourceEnd(); at++) {
                    assertThat(overlong || rest[at] != COVERED)
                            .as("covered twice at %d", at)
                            .isTrue();
                    rest[at] = COVERED;
                }
            }
        }
        String uncovered = MARKUP.matcher(new String(rest)).replaceAll(" ");
        StringBuilder lost = new StringBuilder();
        uncovered.chars().filter(Character::isLetterOrDigit).forEach(c -> lost.append((char) c));
        assertThat(lost.toString()).as("characters in no unit").isEmpty();
    }
}
