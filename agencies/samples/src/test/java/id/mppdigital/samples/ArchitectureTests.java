package id.mppdigital.samples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** A sample shows what an agency needs: nothing of the platform. */
@AnalyzeClasses(packages = "id.mppdigital.samples", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {
    @ArchTest
    static final ArchRule plain_spring_and_nothing_of_ours = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "id.mppdigital.samples..",
                    "java..",
                    "javax..",
                    "jakarta.servlet..",
                    "jakarta.annotation..",
                    "org.springframework..",
                    "tools.jackson..",
                    "com.nimbusds.jose..",
                    "org.apache.pdfbox..",
                    "com.fasterxml.jackson.annotation..",
                    "org.slf4j..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule no_cycles =
            slices().matching("id.mppdigital.samples.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_register_knows_no_agency = noClasses()
            .that()
            .resideInAPackage("..register..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..agency..", "..disdukcapil..", "..polres..", "..office..");

    @ArchTest
    static final ArchRule an_agency_reaches_the_register_through_nobody = noClasses()
            .that()
            .resideInAnyPackage("..agency..", "..disdukcapil..", "..polres..", "..office..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..register..");
}
