package wenlan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import wenlan.document.EntityKind;

/** Who wrote a text is told apart from who checked it or answers questions about it. */
class AuthorNamesTest {
    @Test
    void onlyWhoeverWroteTheTextIsKnownAsItsAuthor() {
        String text = "作者：张远明；审核：李明华；校对：赵强；联系人：孙大海";
        assertThat(Reports.mentions(new Annotator(), text))
                .filteredOn(mention -> mention.kind() == EntityKind.PERSON)
                .extracting(mention -> mention.canonical() + " " + mention.basis())
                .containsExactly("张远明 author", "李明华 role", "赵强 role", "孙大海 role");
    }
}
