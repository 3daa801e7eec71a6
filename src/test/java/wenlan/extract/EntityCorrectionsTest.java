package wenlan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import wenlan.document.EntityKind;
import wenlan.document.Mention;
import wenlan.document.Parsed;

import java.util.List;

/** A user adds, merges, hides and renames values; a line that makes no sense is remarked on. */
class EntityCorrectionsTest {
    @Test
    void addsAliasesMergesAndHides() {
        Parsed<EntityCorrections> read =
                EntityCorrections.read(
                        "# comment\n"
                                + "add\ttechnology\t石墨烯\n"
                                + "alias\torg\t星火社\t星火文学社\n"
                                + "merge\tcity\t广州\t羊城\n"
                                + "hide\tyear\t2018\n");
        assertThat(read.diagnostics()).isEmpty();
        List<Mention> mentions =
                Reports.mentions(new Annotator(read.value()), "2018年石墨烯论坛由星火社在广州举办");
        assertThat(mentions)
                .extracting(Mention::kind, Mention::canonical)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple(EntityKind.TECHNOLOGY, "石墨烯"),
                        org.assertj.core.groups.Tuple.tuple(EntityKind.ORG, "星火文学社"),
                        org.assertj.core.groups.Tuple.tuple(EntityKind.CITY, "羊城"));
    }

    @Test
    void remarksOnLinesThatItDoesNotUnderstand() {
        Parsed<EntityCorrections> read =
                EntityCorrections.read("remove\tcity\t广州\nhide\tplanet\t火星\nhide\tcity\n");
        assertThat(read.diagnostics()).hasSize(3);
        assertThat(read.diagnostics().getFirst().message()).contains("alias, merge, hide or add");
    }
}
