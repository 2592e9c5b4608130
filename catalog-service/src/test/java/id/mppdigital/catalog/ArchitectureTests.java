package id.mppdigital.catalog;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "id.mppdigital.catalog", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {
    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("id.mppdigital.catalog.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingDependsOnAnotherService = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "id.mppdigital.citizen..",
                    "id.mppdigital.application..",
                    "id.mppdigital.notification..",
                    "id.mppdigital.connector..",
                    "id.mppdigital.gateway..",
                    "id.mppdigital.identity..");

    @ArchTest
    static final ArchRule manifestsKnowNoDatabase = noClasses()
            .that()
            .resideInAPackage("..manifest..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "org.springframework.web..");

    @ArchTest
    static final ArchRule readingNeverWrites = noClasses()
            .that()
            .resideInAPackage("..directory..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..revision..", "..publication..", "id.mppdigital.platform.events..");
}
