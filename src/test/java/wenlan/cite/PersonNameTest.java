package wenlan.cite;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mary Miller | MILLER M | Miller, Mary",
                "Mary T. Miller | MILLER M T | Miller, Mary T.",
                "M.T. Miller | MILLER M T | Miller, M.T.",
                "Miller, Mary | MILLER M | Miller, Mary",
                "Jean-Luc Picard | PICARD J L | Picard, Jean-Luc",
                "Ludwig van Been | VAN BEEN L | van Been, Ludwig",
                "Maria de la Cruz | DE LA CRUZ M | de la Cruz, Maria",
                "Éva Örs | ÖRS É | Örs, Éva",
                "Patrick O'Neill | O'NEILL P | O'Neill, Patrick",
                "MARY MILLER | MILLER M | MILLER, MARY",
                "Zhang Minghai | ZHANG M | Zhang, Minghai",
                "Minghai Zhang | ZHANG M | Zhang, Minghai",
                "Zhang Wei | Zhang Wei | Zhang Wei",
                "Plato | Plato | Plato",
                "Salt Research Institute | Salt Research Institute | Salt Research Institute",
                "Bank of Salt | Bank of Salt | Bank of Salt",
                "OECD | OECD | OECD",
                "Miller & Sons | Miller & Sons | Miller & Sons",
                "甲某 | 甲某 | 甲某",
                "盐业协会 Salt Society | 盐业协会 Salt Society | 盐业协会 Salt Society",
            })
    void familyNamesStandFirst(String name, String cited, String inverted) {
        assertThat(PersonName.of(name).cited()).isEqualTo(cited);
        assertThat(PersonName.of(name).inverted()).isEqualTo(inverted);
    }
}
