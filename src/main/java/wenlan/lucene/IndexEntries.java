package wenlan.lucene;

import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

import wenlan.document.AnnotatedReport;
import wenlan.document.Report;
import wenlan.document.Section;
import wenlan.document.Table;
import wenlan.document.TracedText;
import wenlan.document.UnitKind;
import wenlan.search.Dimension;
import wenlan.search.FileRecord;
import wenlan.search.IndexedUnit;
import wenlan.search.LeadIn;
import wenlan.search.NamedPlace;
import wenlan.search.ReportSummary;
import wenlan.search.StatedFigures;
import wenlan.search.UnitContext;
import wenlan.search.UnitLister;
import wenlan.search.UnitTerms;
import wenlan.text.Folding;
import wenlan.text.WordCutter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes the entries of the index. */
final class IndexEntries {
    /** Longest term that Lucene takes, in bytes; values of documents can be longer. */
    private static final int LONGEST_TERM = 32_000;

    /** Longer names of columns nobody types as a whole, in UTF-16 code units. */
    private static final int LONGEST_COLUMN = 64;

    /** From so many units on they are worth several threads. */
    private static final int MANY = 64;

    private static final Pattern BRACKETED = Pattern.compile("[(（][^()（）]*[)）]$");

    private final WordCutter cutter;

    IndexEntries(WordCutter cutter) {
        this.cutter = cutter;
    }

    /**
     * The entries of a report. Many units are worked out on all processors, so that one long report
     * keeps no other processor waiting.
     */
    ReportEntries of(AnnotatedReport annotated, byte[] archive) {
        List<IndexedUnit> units = UnitLister.list(annotated);
        Map<List<String>, Surroundings> surroundings = new ConcurrentHashMap<>();
        Map<String, List<String>> words = new ConcurrentHashMap<>();
        List<GramText> folded = each(units, at -> folded(units.get(at).unit().text().text()));
        Neighbours neighbours = new Neighbours(units, folded);
        Map<List<String>, GramText> tables = new ConcurrentHashMap<>();
        List<Document> entries =
                each(
                        units,
                        at -> {
                            IndexedUnit unit = units.get(at);
                            Surroundings around =
                                    surroundings.computeIfAbsent(
                                            UnitContext.parts(unit), parts -> around(parts, words));
                            GramText table =
                                    tables.computeIfAbsent(
                                            UnitContext.ofTable(unit),
                                            parts -> folded(UnitContext.text(parts)));
                            return entry(
                                    unit, folded.get(at), around, neighbours.around(at, table));
                        });
        addTables(entries, units);
        return new ReportEntries(
                entries, report(annotated.report(), archive), names(annotated.report()));
    }

    private static <T> List<T> each(List<IndexedUnit> units, IntFunction<T> made) {
        IntStream places = IntStream.range(0, units.size());
        return (units.size() < MANY ? places : places.parallel()).mapToObj(made).toList();
    }

    private static GramText folded(String text) {
        return GramText.of(Folding.unit(text));
    }

    private static Document report(Report report, byte[] archive) {
        Document entry = entryWithoutText(Schema.REPORT, report.id(), report.file());
        ReportSummary summary =
                new ReportSummary(
                        UnitLister.reference(report),
                        report.file(),
                        report.sections().size(),
                        report.tables().size(),
                        report.units().size());
        entry.add(new BinaryDocValuesField(Schema.RECORD, new BytesRef(encoded(summary))));
        UnitTerms.of(summary.report()).forEach(term -> addTerm(entry, term));
        entry.add(new StoredField(Schema.ARCHIVE, archive));
        addName(entry, report.id(), List.of(report.metadata().title()));
        return entry;
    }

    private static byte[] encoded(ReportSummary summary) {
        try {
            return RecordCodec.encode(summary);
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing to memory", impossible);
        }
    }

    /** The entries of the names in a report, by which its units are found in their place. */
    private static List<Document> names(Report report) {
        List<Document> names = new ArrayList<>();
        for (Section section : report.sections()) {
            Document entry = entryWithoutText(Schema.SECTION_NAME, section.id(), report.file());
            addName(entry, section.id(), List.of(section.title()));
            names.add(entry);
        }
        for (Table table : report.tables()) {
            Document entry = entryWithoutText(Schema.TABLE_NAME, table.id(), report.file());
            addName(entry, table.id(), NamedPlace.names(table.caption(), table.header()));
            names.add(entry);
        }
        return names;
    }

    private static void addName(Document entry, String id, List<String> names) {
        String name = String.join(String.valueOf(TracedText.BREAK), names);
        Schema.name(folded(name)).forEach(entry::add);
        entry.add(new SortedDocValuesField(Schema.NAMED, new BytesRef(id)));
    }

    /** The entry of a file. */
    static Document of(FileRecord file) throws IOException {
        Document entry = entryWithoutText(Schema.FILE_RECORD, file.file(), file.file());
        entry.add(new BinaryDocValuesField(Schema.RECORD, new BytesRef(RecordCodec.encode(file))));
        return entry;
    }

    /**
     * What is read together with units: headings and captions, which stand around many of them and
     * are folded and cut once.
     *
     * @param folded the parts as one folded text
     * @param words the words of all parts
     */
    private record Surroundings(GramText folded, List<String> words) {}

    private Surroundings around(List<String> parts, Map<String, List<String>> words) {
        List<String> cut = new ArrayList<>();
        parts.forEach(part -> cut.addAll(words.computeIfAbsent(part, this::cut)));
        return new Surroundings(folded(UnitContext.text(parts)), cut);
    }

    private Document entry(
            IndexedUnit unit, GramText folded, Surroundings around, List<GramSlice> neighbours) {
        Document entry = entry(Schema.UNIT, unit.unit().id(), unit.file());
        addTexts(entry, unit, folded, around, neighbours);
        addPlace(entry, unit);
        addRanking(entry, unit);
        addValues(entry, unit);
        UnitTerms.of(unit).forEach(term -> addTerm(entry, term));
        entry.add(new BinaryDocValuesField(Schema.RECORD, new BytesRef(UnitCodec.encode(unit))));
        return entry;
    }

    /** What is searched: the unit's own text and what stands around it. */
    private void addTexts(
            Document entry,
            IndexedUnit unit,
            GramText folded,
            Surroundings around,
            List<GramSlice> neighbours) {
        addCharacters(entry, folded.slices(), Schema.PAIRS, Schema.SINGLES);
        addWords(entry, Schema.WORDS, cut(unit.unit().text().text()));
        addCharacters(entry, around.folded().slices(), Schema.PAIRS_AROUND, Schema.SINGLES_AROUND);
        addWords(entry, Schema.WORDS_AROUND, around.words());
        addCharacters(entry, neighbours, Schema.PAIRS_NEAR, Schema.SINGLES_NEAR);
        List<String> inherited = NamedPlace.inherited(unit);
        if (!inherited.isEmpty()) {
            String values = String.join(String.valueOf(TracedText.BREAK), inherited);
            Schema.name(folded(values)).forEach(entry::add);
        }
    }

    /** What units are put in order by, and which report they are of. */
    private static void addPlace(Document entry, IndexedUnit unit) {
        int setAside = unit.unit().kind() == UnitKind.SET_ASIDE ? 1 : 0;
        entry.add(new NumericDocValuesField(Schema.SET_ASIDE, setAside));
        entry.add(new NumericDocValuesField(Schema.DATE, date(unit.report().published())));
        entry.add(
                new SortedDocValuesField(Schema.REPORT_OF_UNIT, new BytesRef(unit.report().id())));
    }

    /** What decides on no match, but raises or lowers a unit. */
    private static void addRanking(Document entry, IndexedUnit unit) {
        entry.add(new NumericDocValuesField(Schema.KIND, unit.unit().kind().ordinal()));
        columns(unit).forEach(name -> addWhole(entry, Schema.COLUMN, name));
        StatedFigures.of(unit).forEach(kind -> addWhole(entry, Schema.STATES, kind));
        WholeLine.of(unit).forEach(line -> addWhole(entry, Schema.WHOLE_LINE, line));
        if (LeadIn.is(unit)) {
            entry.add(new NumericDocValuesField(Schema.LEADS, 1));
        }
        for (Dimension dimension : Scoring.PLACES) {
            List<String> values = dimension.values(unit);
            if (values.size() == 1 && new BytesRef(values.getFirst()).length <= LONGEST_TERM) {
                addWhole(entry, Schema.alone(dimension), values.getFirst());
            }
        }
    }

    /** What is counted and compared: values of dimensions and the figures of a row. */
    private static void addValues(Document entry, IndexedUnit unit) {
        for (Dimension dimension : Dimension.values()) {
            for (String value : dimension.values(unit)) {
                addFacet(entry, Schema.facet(dimension), value);
            }
        }
        if (unit.table() != null && !unit.table().quantities().isEmpty()) {
            byte[] quantities = QuantityCodec.encode(unit.table().quantities());
            entry.add(new BinaryDocValuesField(Schema.QUANTITIES, new BytesRef(quantities)));
        }
    }

    private static void addWhole(Document entry, String field, String value) {
        entry.add(new StringField(field, value, Field.Store.NO));
    }

    /**
     * Says of captions and rows where their table begins; the units of a report lie together, so
     * that this tells its entry, too.
     */
    private static void addTables(List<Document> entries, List<IndexedUnit> units) {
        Map<String, Integer> first = new HashMap<>();
        for (int at = 0; at < units.size(); at++) {
            String table = units.get(at).unit().table();
            UnitKind kind = units.get(at).unit().kind();
            if (table != null && (kind == UnitKind.TABLE || kind == UnitKind.TABLE_ROW)) {
                int behind = at - Objects.requireNonNullElse(first.putIfAbsent(table, at), at);
                entries.get(at).add(new NumericDocValuesField(Schema.BEHIND_CAPTION, behind));
            }
        }
    }

    /** Names of the columns of a row, without what stands in brackets behind them: 产值（亿元）. */
    private static Set<String> columns(IndexedUnit unit) {
        if (unit.unit().kind() != UnitKind.TABLE_ROW || unit.table() == null) {
            return Set.of();
        }
        return unit.table().header().stream()
                .map(name -> BRACKETED.matcher(Folding.query(name)).replaceFirst(""))
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_COLUMN)
                .collect(Collectors.toSet());
    }

    private static void addTerm(Document entry, UnitTerms.Named term) {
        String value = CorpusTerms.value(term);
        entry.add(new StringField(Schema.TERMS, value, Field.Store.NO));
    }

    private List<String> cut(String text) {
        return cutter.cut(Folding.words(text));
    }

    private static void addCharacters(
            Document entry, List<GramSlice> texts, String pairs, String singles) {
        entry.add(Schema.pairs(pairs, texts));
        entry.add(Schema.singles(singles, texts));
    }

    private static void addWords(Document entry, String field, List<String> words) {
        entry.add(Schema.words(field, new WordStream(words)));
    }

    /**
     * An entry that no text query finds. Its text fields are there but empty: where some entries
     * lack a field, Lucene keeps its norms sparse, and looking them up took a fifth of all indexing
     * time.
     */
    private static Document entryWithoutText(String type, String id, String file) {
        Document entry = entry(type, id, file);
        addCharacters(entry, List.of(), Schema.PAIRS, Schema.SINGLES);
        addCharacters(entry, List.of(), Schema.PAIRS_AROUND, Schema.SINGLES_AROUND);
        addWords(entry, Schema.WORDS, List.of());
        addWords(entry, Schema.WORDS_AROUND, List.of());
        addCharacters(entry, List.of(), Schema.PAIRS_NEAR, Schema.SINGLES_NEAR);
        return entry;
    }

    private static Document entry(String type, String id, String file) {
        Document entry = new Document();
        entry.add(new StringField(Schema.TYPE, type, Field.Store.NO));
        entry.add(new StringField(Schema.ID, id, Field.Store.NO));
        entry.add(new StringField(Schema.FILE, file, Field.Store.NO));
        entry.add(new SortedDocValuesField(Schema.FILE, new BytesRef(file)));
        return entry;
    }

    private static void addFacet(Document entry, String field, String value) {
        BytesRef bytes = new BytesRef(value);
        if (bytes.length <= LONGEST_TERM) {
            entry.add(new SortedSetDocValuesField(field, bytes));
        }
    }

    /** A date as a number that sorts: 2019-06 is 20190600; without a date 0. */
    static int date(@Nullable String published) {
        if (published == null) {
            return 0;
        }
        String digits = published.replace("-", "");
        return Integer.parseInt((digits + "0000").substring(0, 8));
    }
}
