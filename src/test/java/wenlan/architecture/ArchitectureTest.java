package wenlan.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The rules of the house (src/README.md), so that nobody has to remember them. */
class ArchitectureTest {
    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("wenlan");

    private static final List<String> PACKAGES =
            List.of(
                    "document",
                    "text",
                    "parse",
                    "extract",
                    "query",
                    "search",
                    "lucene",
                    "tables",
                    "ingest",
                    "cite",
                    "catalogue",
                    "http",
                    "app");

    @Test
    void packagesUseOnlyWhatTheyMay() {
        var layers = layeredArchitecture().consideringOnlyDependenciesInLayers();
        for (String name : PACKAGES) {
            layers = layers.optionalLayer(name).definedBy("wenlan." + name);
        }
        layers.whereLayer("document")
                .mayNotAccessAnyLayer()
                .whereLayer("text")
                .mayOnlyAccessLayers("document")
                .whereLayer("search")
                .mayOnlyAccessLayers("document", "text", "tables")
                .whereLayer("parse")
                .mayOnlyAccessLayers("document", "text")
                .whereLayer("extract")
                .mayOnlyAccessLayers("document", "text")
                .whereLayer("query")
                .mayOnlyAccessLayers("document", "text", "search", "tables")
                .whereLayer("lucene")
                .mayOnlyAccessLayers("document", "text", "search", "tables")
                .whereLayer("tables")
                .mayOnlyAccessLayers("document", "text")
                .whereLayer("ingest")
                .mayOnlyAccessLayers("document", "parse", "extract", "search")
                .whereLayer("catalogue")
                .mayOnlyAccessLayers("document", "text", "search", "tables")
                .whereLayer("cite")
                .mayOnlyAccessLayers("document")
                .whereLayer("http")
                .mayOnlyAccessLayers("document", "search", "query", "tables", "catalogue", "cite")
                .whereLayer("app")
                .mayNotBeAccessedByAnyLayer()
                .check(CLASSES);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("wenlan.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource({
        "org.apache.lucene.queryparser.., wenlan.query",
        "io.javalin.., wenlan.http",
        "org.dhatim.., wenlan.http",
        "org.jsoup.., wenlan.parse..",
        "com.ibm.icu.., wenlan.text",
        "com.hankcs.., wenlan.extract",
        "org.yaml.snakeyaml.., wenlan.parse..",
        "picocli.., wenlan.app",
    })
    void librariesStayInTheirPackage(String library, String home) {
        noClasses()
                .that()
                .resideOutsideOfPackage(home)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }

    @Test
    void luceneStaysInItsPackage() {
        noClasses()
                .that()
                .resideOutsideOfPackage("wenlan.lucene")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.apache.lucene..")
                                .and(
                                        DescribedPredicate.not(
                                                resideInAPackage(
                                                        "org.apache.lucene.queryparser.."))))
                .check(CLASSES);
    }

    @Test
    void jsonIsWrittenAndReadAtTheEdgesOnly() {
        noClasses()
                .that(
                        DescribedPredicate.not(
                                resideInAnyPackage(
                                        "wenlan.parse..",
                                        "wenlan.ingest",
                                        "wenlan.http",
                                        "wenlan.app")))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson..")
                .check(CLASSES);
    }

    /** LineMap holds an array, which a record would compare and print by identity. */
    @Test
    void documentHoldsOnlyRecordsEnumsAndInterfaces() {
        classes()
                .that()
                .resideInAPackage("wenlan.document")
                .and()
                .doNotHaveSimpleName("LineMap")
                .and()
                .doNotHaveSimpleName("package-info")
                .should(
                        be(
                                DescribedPredicate.describe(
                                        "a record, enum or interface",
                                        (JavaClass c) ->
                                                c.isRecord() || c.isEnum() || c.isInterface())))
                .check(CLASSES);
    }

    @Test
    void theLuceneAdapterShowsOneClass() {
        List<String> shown =
                CLASSES.stream()
                        .filter(c -> c.getPackageName().equals("wenlan.lucene"))
                        .filter(c -> c.getModifiers().toString().contains("PUBLIC"))
                        .filter(JavaClass::isTopLevelClass)
                        .map(JavaClass::getSimpleName)
                        .toList();
        assertThat(shown).containsExactly("LuceneBackend");
    }

    @Test
    void onlyTheApplicationTouchesTheWorldAroundIt() {
        noClasses()
                .that()
                .resideOutsideOfPackage("wenlan.app")
                .and()
                .doNotHaveFullyQualifiedName("wenlan.Launcher")
                .should()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class, String.class)
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Util", "Utils", "Helper", "Manager", "Impl", "DTO"})
    void noClassIsNamedAfterNothing(String ending) {
        noClasses().should().haveSimpleNameEndingWith(ending).check(CLASSES);
    }

    @Test
    void everyPackageIsNullMarked() {
        Stream<Package> packages = CLASSES.stream().map(c -> c.reflect().getPackage()).distinct();
        assertThat(packages)
                .allSatisfy(
                        p ->
                                assertThat(p.isAnnotationPresent(NullMarked.class))
                                        .as(p.getName())
                                        .isTrue());
    }

    @Test
    void everyBackendRunsTheContract() throws Exception {
        JavaClasses all = new ClassFileImporter().importPackages("wenlan");
        List<String> backends =
                all.stream()
                        .filter(
                                c ->
                                        !c.isInterface()
                                                && c.isAssignableTo("wenlan.search.SearchBackend"))
                        .map(JavaClass::getName)
                        .toList();
        assertThat(backends).isNotEmpty();
        for (String backend : backends) {
            Class<?> test = Class.forName(backend + "Test");
            assertThat(Arrays.stream(test.getInterfaces()).map(Class::getSimpleName))
                    .as(backend)
                    .contains("SearchBackendContract");
        }
    }
}
