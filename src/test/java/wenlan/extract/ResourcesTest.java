package wenlan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The name lists say where they come from, repeat nothing, and hang together. */
class ResourcesTest {
    private static final Path FOLDER = Path.of("src/main/resources/wenlan/extract");

    static Stream<Path> lists() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".tsv")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void saysItsSourceFirst(Path list) throws IOException {
        assertThat(Files.readAllLines(list).getFirst()).startsWith("# ").contains("Source: ");
    }

    @ParameterizedTest
    @MethodSource("lists")
    void repeatsNothing(Path list) throws IOException {
        List<String> lines = Files.readAllLines(list);
        assertThat(lines).doesNotHaveDuplicates().allSatisfy(line -> assertThat(line).isNotBlank());
    }

    @Test
    void eachDivisionLiesInOneThatIsListedBeforeIt() {
        Set<String> codes = new HashSet<>();
        for (String[] columns : TsvResource.read("divisions")) {
            assertThat(columns).hasSize(5);
            assertThat(codes.add(columns[0])).as(columns[1]).isTrue();
            assertThat(columns[4].isEmpty() || codes.contains(columns[4])).as(columns[1]).isTrue();
        }
    }

    @Test
    void everyDistrictLiesInACityOrProvince() {
        for (Place place : PlaceNames.load().all()) {
            if (place.level() == Place.Level.DISTRICT) {
                assertThat(place.above()).as(place.name()).isNotNull();
            }
        }
    }

    @Test
    void everyAbbreviationStandsForAKnownPlace() {
        PlaceNames names = PlaceNames.load();
        Set<String> known = new HashSet<>();
        names.all().forEach(place -> known.add(place.shortName()));
        for (String[] columns : TsvResource.read("abbreviations")) {
            assertThat(columns[1].isEmpty() || known.contains(columns[1])).as(columns[0]).isTrue();
            assertThat(columns[2].isEmpty() || known.contains(columns[2])).as(columns[0]).isTrue();
        }
        for (String[] columns : TsvResource.read("compounds")) {
            assertThat(known).contains(columns[1].split(" "));
            assertThat(columns[1].split(" ")).hasSameSizeAs(columns[0].split(""));
        }
    }

    @Test
    void everyCountryHasACodeAndANameOfItsOwn() {
        Set<String> seen = new HashSet<>();
        for (String[] columns : TsvResource.read("countries")) {
            assertThat(columns).hasSize(3);
            assertThat(columns[0]).matches("[A-Z]{2}");
            assertThat(seen.add(columns[0]) && seen.add(columns[1])).as(columns[0]).isTrue();
        }
        assertThat(seen).contains("CN", "中国", "FR", "法国");
    }
}
