package wenlan.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.VersionInfo;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The table is what ICU says; {@code -Dgolden.update=true} writes it anew for another ICU. */
class FoldingTableTest {
    private static final Path TABLE = Path.of("src/main/resources/wenlan/text/folding.tsv");

    @Test
    void tableHoldsWhatIcuSays() throws IOException {
        String expected = table();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(TABLE, expected);
        }
        assertThat(Files.readString(TABLE)).isEqualTo(expected);
    }

    @Test
    void everyCharacterFoldsAsByIcu() {
        FoldingTable table = FoldingTable.load();
        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            assertThat(table.folded(character))
                    .as("U+%04X", character)
                    .isEqualTo(IcuFolding.fold(Character.toString(character)));
            assertThat(table.joins(character))
                    .as("U+%04X", character)
                    .isEqualTo(IcuFolding.joins(character));
        }
    }

    private static String table() {
        StringBuilder lines =
                new StringBuilder()
                        .append("# Foldings of characters that do not fold to themselves, and")
                        .append(" ranges of characters that may join to the one before; by ICU4J ")
                        .append(VersionInfo.ICU_VERSION)
                        .append(" from the Unicode Character Database and CLDR (Unicode-3.0).\n");
        for (int first = 0; first <= Character.MAX_CODE_POINT; first++) {
            String single = Character.toString(first);
            String folded = IcuFolding.fold(single);
            if (!folded.equals(single)) {
                lines.append("%04X\t%s\n".formatted(first, folded));
            }
        }
        int first = -1;
        for (int at = 0; at <= Character.MAX_CODE_POINT + 1; at++) {
            boolean joins = at <= Character.MAX_CODE_POINT && IcuFolding.joins(at);
            if (joins && first < 0) {
                first = at;
            } else if (!joins && first >= 0) {
                lines.append("%04X-%04X\t\n".formatted(first, at - 1));
                first = -1;
            }
        }
        return lines.toString();
    }
}
