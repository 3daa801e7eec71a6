package wenlan.tables;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import wenlan.document.Row;
import wenlan.document.Table;
import wenlan.text.Folding;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Conditions of {@code conditions/typed.txt} are met by the rows that their words mean. */
class TypedConditionsTest {
    /**
     * What is typed over a table.
     *
     * @param rows names of the rows that meet it, or why there are none
     */
    record Case(Table table, String typed, String rows) {
        @Override
        public String toString() {
            return typed;
        }
    }

    static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (String block : file().split("\n\n")) {
            String caption = "";
            List<String> header = List.of();
            List<Row> rows = new ArrayList<>();
            for (String line : block.lines().toList()) {
                String rest = line.length() < 2 ? "" : line.substring(2);
                List<String> cells = List.of(rest.split("\\|"));
                switch (line.charAt(0)) {
                    case 'C' -> caption = rest;
                    case 'H' -> header = cells;
                    case 'R' -> rows.add(JudgedTable.row(rows.size(), null, cells));
                    case 'Q' -> {
                        Table table = JudgedTable.table(caption, null, header, rows);
                        cases.add(new Case(table, cells.getFirst(), cells.getLast()));
                    }
                    default -> {}
                }
            }
        }
        return cases;
    }

    private static String file() throws IOException {
        try (InputStream in =
                TypedConditionsTest.class.getResourceAsStream("/conditions/typed.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "产量>=2031年>90万吨, >=2031年 >90万吨",
        "产量 >=2031年 <=90万吨, >=2031年 <=90万吨",
        "产量 >=10亿 <=20亿, =10亿..20亿",
        "利润负增长, <0",
    })
    void aConditionIsWrittenSoThatItCanBeRead(String typed, String written) {
        ConditionReader.Typed read = ConditionReader.readWithThings(typed).typed();
        assertThat(read.condition()).isNotNull();
        assertThat(read.condition().written()).isEqualTo(written);
        assertThat(ConditionReader.condition(written))
                .hasValueSatisfying(
                        again -> assertThat(again.condition()).isEqualTo(read.condition()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aConditionIsMetByTheRowsThatItMeans(Case one) {
        assertThat(met(one)).isEqualTo(one.rows);
    }

    private static String met(Case one) {
        ConditionReader.Typed read = ConditionReader.read(one.typed);
        Condition condition = read.condition();
        if (condition == null) {
            String unread = read.unread() + ConditionReader.unreadAtEnd(one.typed);
            return unread.isEmpty() ? "not told" : "?";
        }
        String about = Folding.query(read.about());
        List<List<Quantity>> rows = Quantity.of(one.table);
        String met =
                one.table.rows().stream()
                        .filter(
                                row ->
                                        meets(
                                                rows.get(one.table.rows().indexOf(row)),
                                                about,
                                                condition))
                        .map(row -> row.cells().getFirst().text().text())
                        .collect(Collectors.joining(" "));
        return met.isEmpty() ? "-" : met;
    }

    private static boolean meets(List<Quantity> row, String about, Condition condition) {
        return row.stream().anyMatch(q -> q.name().contains(about) && condition.admits(q));
    }
}
