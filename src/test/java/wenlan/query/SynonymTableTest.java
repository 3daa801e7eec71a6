package wenlan.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import wenlan.document.Parsed;
import wenlan.text.ListResource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;

class SynonymTableTest {
    @Test
    void readsGroupsOneWayTermsAndCompounds() {
        Parsed<SynonymTable> read =
                SynonymTable.read(
                        "# source\n渔港\t港口\tPort\n~\t冷库\t仓库\n&\t舟湖\t舟山\t湖州\n舟\t舟山\nalone\n");
        SynonymTable table = read.value();
        assertThat(table.of("port")).containsExactly("渔港", "港口");
        assertThat(table.of("冷库")).containsExactly("仓库");
        assertThat(table.of("仓库")).isEmpty();
        assertThat(table.together("舟湖")).containsExactly("舟山", "湖州");
        assertThat(table.of("舟")).containsExactly("舟山");
        assertThat(table.of("舟山")).as("no single character in a text").isEmpty();
        assertThat(read.diagnostics()).hasSize(1);
    }

    @Test
    void findsPiecesButNotInsideOfLatinWords() {
        SynonymTable table = SynonymTable.read("AI\t人工智能\n舟\t舟山").value();
        assertThat(table.pieces("ai芯片").map(SynonymTable.Piece::others))
                .containsExactly(java.util.List.of("人工智能"));
        assertThat(table.pieces("aiot平台")).isEmpty();
        assertThat(table.pieces("轻舟")).isEmpty();
    }

    @Test
    void theSynonymsOfTheProgramAreUnderstood() {
        assertThat(SynonymTable.read(ListResource.text("/wenlan/query/synonyms.tsv")).diagnostics())
                .isEmpty();
        assertThat(SynonymTable.defaults().of("信通院")).contains("中国信息通信研究院");
    }

    @Test
    void theListsInTheCorpusFolderExplainThemselvesAndAddNothing() throws IOException {
        String synonyms = Files.readString(Path.of("corpus/lexicon/synonyms.tsv"));
        String terms = Files.readString(Path.of("corpus/lexicon/terms.tsv"));
        assertThat(synonyms.lines()).allMatch(line -> line.startsWith("#"));
        assertThat(terms.lines()).allMatch(line -> line.startsWith("#"));
        String examples =
                synonyms.lines()
                        .filter(line -> line.contains("\t"))
                        .map(line -> line.substring(2) + "\n")
                        .collect(Collectors.joining());
        Parsed<SynonymTable> read = SynonymTable.read(examples);
        assertThat(read.diagnostics()).isEmpty();
        assertThat(read.value().of("保鲜库")).contains("冷库");
        assertThat(read.value().of("拖网渔船")).isEmpty();
        assertThat(read.value().together("甬舟")).containsExactly("宁波", "舟山");
    }
}
