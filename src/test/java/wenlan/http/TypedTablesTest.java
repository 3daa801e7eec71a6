package wenlan.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import wenlan.document.Cell;
import wenlan.document.Row;
import wenlan.document.Span;
import wenlan.document.Table;

import java.util.Collections;
import java.util.List;

class TypedTablesTest {
    @Test
    void aTableThatIsAskedForAgainIsTypedOnce() {
        TypedTables tables = new TypedTables();
        Table table = table("渔获");
        assertThat(tables.of(table, 2031)).isSameAs(tables.of(table, 2031));
        assertThat(tables.of(table, 2031)).isNotSameAs(tables.of(table, null));
        assertThat(tables.of(table("渔获"), 2031)).isNotSameAs(tables.of(table, 2031));
    }

    @Test
    void tablesThatWereAskedForLongAgoAreForgotten() {
        TypedTables tables = new TypedTables();
        Table first = table("渔获");
        Object before = tables.of(first, null);
        for (int at = 0; at < 200; at++) {
            tables.of(table("港口"), null);
        }
        assertThat(tables.of(first, null)).isNotSameAs(before).isEqualTo(before);
    }

    @Test
    void aTableThatIsAskedForAgainAndAgainIsKept() {
        TypedTables tables = new TypedTables();
        Table first = table("渔获");
        Object before = tables.of(first, null);
        for (int at = 0; at < 200; at++) {
            tables.of(table("港口"), null);
            assertThat(tables.of(first, null)).isSameAs(before);
        }
    }

    @Test
    void tablesOfManyCellsAreFewer() {
        TypedTables tables = new TypedTables();
        Table first = table("渔获");
        Object before = tables.of(first, null);
        tables.of(table("港口", 150_000), null);
        assertThat(tables.of(first, null)).isSameAs(before);
        Table large = table("泊位", 450_000);
        Object kept = tables.of(large, null);
        assertThat(tables.of(large, null)).isSameAs(kept);
        assertThat(tables.of(first, null)).isNotSameAs(before);
    }

    private static Table table(String caption) {
        return table(caption, 0);
    }

    private static Table table(String caption, int rows) {
        Row row = new Row("r", List.of(Cell.BLANK), null);
        return new Table(
                "t",
                caption,
                null,
                null,
                List.of("港"),
                null,
                null,
                Collections.nCopies(rows, row),
                List.of("t"),
                new Span(0, 1));
    }
}
