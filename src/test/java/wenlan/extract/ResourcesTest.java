package wenlan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import wenlan.text.Country;
import wenlan.text.Division;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The name lists say where they come from, repeat nothing, and hang together. */
class ResourcesTest {
    private static final Path FOLDER = Path.of("src/main/resources/wenlan");

    /** The templates of a user's own lists have no entries. */
    static Stream<Path> lists() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files
                    .filter(f -> f.toString().endsWith(".tsv"))
                    .filter(f -> !f.getParent().endsWith("lexicon"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("lists")
    void saysItsSourceFirst(Path list) throws IOException {
        List<String> head =
                Files.readAllLines(list).stream().takeWhile(l -> l.startsWith("#")).toList();
        assertThat(head).anyMatch(line -> line.matches("#.*(Sources?: | from the ).*"));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void repeatsNothing(Path list) throws IOException {
        List<String> lines =
                Files.readAllLines(list).stream().filter(l -> !l.startsWith("#")).toList();
        assertThat(lines).doesNotHaveDuplicates().allSatisfy(line -> assertThat(line).isNotBlank());
    }

    @Test
    void eachDivisionLiesInOneThatIsListedBeforeIt() {
        Set<String> codes = new HashSet<>();
        for (Division division : Division.all()) {
            assertThat(codes.add(division.code())).as(division.name()).isTrue();
            assertThat(division.above().isEmpty() || codes.contains(division.above()))
                    .as(division.name())
                    .isTrue();
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
        for (Country country : Country.all()) {
            assertThat(country.code()).matches("[A-Z]{2}");
            assertThat(seen.add(country.code()) && seen.add(country.name()))
                    .as(country.code())
                    .isTrue();
        }
        assertThat(seen).contains("CN", "中国", "FR", "法国");
    }
}
