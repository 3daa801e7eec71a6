package wenlan.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import org.junit.jupiter.api.Test;

import wenlan.document.AnnotatedReport;
import wenlan.document.Cell;
import wenlan.document.EntityKind;
import wenlan.document.InheritedValue;
import wenlan.document.Mention;
import wenlan.document.Metadata;
import wenlan.document.Report;
import wenlan.document.Row;
import wenlan.document.Section;
import wenlan.document.SourceText;
import wenlan.document.Span;
import wenlan.document.Table;
import wenlan.document.TracedText;
import wenlan.document.Unit;
import wenlan.document.UnitKind;
import wenlan.text.TracedTextBuilder;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Columns say what their cells are; headings, captions, headers and merged cells pass their values
 * on, each with the unit that says them; names that a column teaches are known in the text below.
 */
class TableEntitiesTest {
    private static final String TEXT =
            """
            重庆的企业
            表1 2021年入选名单
            企业名称\t城市\t姓名
            蓝鲸\t中山\t李书成
            \t珠海\t
            其中蓝鲸来自海边，平安到达中山大学。
            """;

    private final SourceText source = SourceText.of(TEXT);
    private final AnnotatedReport annotated = new Annotator().annotate(report());

    @Test
    void columnsSayWhatTheirCellsAre() {
        assertThat(mentions("row1"))
                .extracting(Mention::kind, Mention::canonical, Mention::basis)
                .containsExactly(
                        tuple(EntityKind.ORG, "蓝鲸", "column"),
                        tuple(EntityKind.CITY, "中山", "gazetteer"),
                        tuple(EntityKind.PROVINCE_IMPLIED, "广东", "city"),
                        tuple(EntityKind.PERSON, "李书成", "column"));
    }

    @Test
    void valuesOfSurroundingsAreInheritedFromTheUnitThatSaysThem() {
        assertThat(inherited("row2"))
                .contains(
                        new InheritedValue(EntityKind.ORG, "蓝鲸", "row1"),
                        new InheritedValue(EntityKind.YEAR, "2021", "caption"))
                .as("row2 names a city of its own")
                .noneMatch(value -> value.kind() == EntityKind.CITY);
        assertThat(inherited("caption"))
                .contains(new InheritedValue(EntityKind.CITY, "重庆", "heading"));
        assertThat(inherited("heading")).isEmpty();
    }

    @Test
    void anOrdinaryWordThatAColumnTeachesIsTakenOnlyWhereCompaniesAreMeant() {
        assertThat(mentions("text"))
                .extracting(Mention::kind, Mention::canonical)
                .containsExactly(tuple(EntityKind.ORG, "中山大学"));
    }

    private List<Mention> mentions(String id) {
        return annotated.entities().get(id).mentions();
    }

    private List<InheritedValue> inherited(String id) {
        return Stream.ofNullable(annotated.entities().get(id))
                .flatMap(entities -> entities.inherited().stream())
                .toList();
    }

    private Report report() {
        List<Unit> units = new ArrayList<>();
        units.add(unit("heading", UnitKind.HEADING, 1, false));
        units.add(unit("caption", UnitKind.TABLE, 2, true));
        units.add(unit("header", UnitKind.TABLE, 3, true));
        units.add(unit("row1", UnitKind.TABLE_ROW, 4, true));
        units.add(unit("row2", UnitKind.TABLE_ROW, 5, true));
        units.add(unit("text", UnitKind.PARAGRAPH, 6, false));
        Cell company = cell("蓝鲸", false);
        Row first = new Row("row1", List.of(company, cell("中山", false), cell("李书成", false)), null);
        Row second =
                new Row("row2", List.of(cell("蓝鲸", true), cell("珠海", false), Cell.BLANK), null);
        Table table =
                new Table(
                        "table",
                        "表1 2021年入选名单",
                        "表1",
                        "section",
                        List.of("企业名称", "城市", "姓名"),
                        null,
                        null,
                        List.of(first, second),
                        List.of("caption", "header"),
                        new Span(6, 40));
        Span all = new Span(0, TEXT.length());
        Section section =
                new Section("section", "重庆的企业", null, 1, null, new Span(0, 5), all, false);
        return new Report(
                "r",
                "r.txt",
                null,
                Metadata.titled("r"),
                source,
                List.of(section),
                units,
                List.of(table),
                List.of());
    }

    private Unit unit(String id, UnitKind kind, int line, boolean table) {
        Span span = source.lines().span(line);
        TracedText text = new TracedTextBuilder(source).verbatim(span).build();
        return new Unit(id, kind, text, "section", table ? "table" : null, null);
    }

    private Cell cell(String text, boolean inherited) {
        int start = TEXT.indexOf(text, TEXT.indexOf("姓名"));
        Span span = new Span(start, start + text.length());
        return new Cell(TracedText.verbatim(source, span), inherited);
    }
}
