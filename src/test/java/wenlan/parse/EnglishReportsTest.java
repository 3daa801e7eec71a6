package wenlan.parse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import wenlan.document.Metadata;
import wenlan.document.Report;
import wenlan.document.Section;
import wenlan.document.UnitKind;

class EnglishReportsTest {
    private static final String TEXT =
            "Rural ferries carry school children and harvests alike, and their timetables decide"
                    + " what a village can plan.\n\n";

    private static Metadata front(String lines) {
        return Reading.report("a.txt", lines + "\n\n" + TEXT + TEXT).metadata();
    }

    @Test
    void theTitlePageSaysWhoWhenAndBywhom() {
        Metadata metadata =
                front(
                        "Working Paper No. 12\n"
                                + "Ferries in Small Towns:\n"
                                + "A Survey\n"
                                + "By Ann Lee and Bo Chen\n"
                                + "Institute for River Studies\n"
                                + "14th May 2022");
        assertThat(metadata.title()).isEqualTo("Ferries in Small Towns: A Survey");
        assertThat(metadata.authors()).containsExactly("Ann Lee", "Bo Chen");
        assertThat(metadata.publisher()).isEqualTo("Institute for River Studies");
        assertThat(metadata.published()).isEqualTo("2022-05-14");
    }

    @Test
    void whoIsSaidToPublishGoesBeforeOtherNames() {
        assertThat(
                        front(
                                        "Ferries in Small Towns\n"
                                                + "River University\n"
                                                + "Published by The Ferry Trust")
                                .publisher())
                .isEqualTo("The Ferry Trust");
    }

    @Test
    void chaptersAreCountedInWordsAndRomanFigures() {
        Report report =
                Reading.report(
                        "a.txt",
                        "Ferries in Small Towns\n\nPart I: Supply\n\n"
                                + TEXT
                                + "Chapter One Boats\n\n"
                                + TEXT
                                + "Chapter Two Crews\n\n"
                                + TEXT
                                + "Part II: Demand\n\n"
                                + TEXT
                                + "Chapter Three Passengers\n\n"
                                + TEXT);
        assertThat(report.sections().stream().map(Section::level)).containsExactly(1, 2, 2, 1, 2);
    }

    @Test
    void romanFiguresStandAboveLetters() {
        Report report =
                Reading.report(
                        "a.txt",
                        "Ferries in Small Towns\n\nI. Supply\n\n"
                                + TEXT
                                + "A. Boats\n\n"
                                + TEXT
                                + "B. Crews\n\n"
                                + TEXT
                                + "II. Demand\n\n"
                                + TEXT);
        assertThat(report.sections().stream().map(Section::level)).containsExactly(1, 2, 2, 1);
        assertThat(NumberMark.of("IX. Ends").path()).containsExactly(9);
        assertThat(NumberMark.of("Ⅳ、结语").path()).containsExactly(4);
    }

    @Test
    void aDayIsNoNumberOfAHeading() {
        Metadata metadata = front("Ferries in Small Towns\n14 May 2022");
        assertThat(metadata.title()).isEqualTo("Ferries in Small Towns");
        assertThat(metadata.published()).isEqualTo("2022-05-14");
    }

    @Test
    void addressesAndPathsOfASiteAreNoTitles() {
        assertThat(
                        front(
                                        "www.example.org\n\n"
                                                + "Reports | Rivers | October 1, 2016\n\n"
                                                + "Ferries in Small Towns")
                                .title())
                .isEqualTo("Ferries in Small Towns");
    }

    @Test
    void aColonBehindASummaryIsNoSentence() {
        Report report =
                Reading.report(
                        "a.txt",
                        "Ferries in Small Towns\n\n" + TEXT + "Executive Summary:\n\n" + TEXT);
        assertThat(report.sections())
                .extracting(Section::title)
                .containsExactly("Executive Summary:");
    }

    @Test
    void entriesOfAListOfReferencesStandAlone() {
        Report report =
                Reading.report(
                        "a.txt",
                        """
                        Small Harbours

                        1. Introduction

                        Small harbours have lost most of their traffic since the new port was opened
                        in the east of the bay, and few of them have found other work since then.

                        References

                        Field, A. (2020). Harbours and their towns. Journal of Small Ports, 12(3), 4-6.
                        Stone, O. L. (2019). Who needs a quay? Harbour Press.
                        """);
        assertThat(Reading.texts(report, UnitKind.PARAGRAPH))
                .contains("Stone, O. L. (2019). Who needs a quay? Harbour Press.");
    }
}
