package id.mppdigital.samples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** A sample shows what an agency needs: nothing of the platform. */
@AnalyzeClasses(packages = "id.mppdigital", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule PLAIN_SPRING_AND_NOTHING_OF_OURS = classes()
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
                    "org.apache.pdfbox..",
                    "com.fasterxml.jackson.annotation..",
                    "org.slf4j..",
                    "org.jspecify..");

    @ArchTest
    static final ArchRule NO_CYCLES =
            slices().matching("id.mppdigital.samples.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule THE_REGISTER_KNOWS_NO_AGENCY = noClasses()
            .that()
            .resideInAPackage("..register..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..agency..", "..disdukcapil..", "..polres..");

    @ArchTest
    static final ArchRule AN_AGENCY_REACHES_THE_REGISTER_THROUGH_NOBODY = noClasses()
            .that()
            .resideInAnyPackage("..agency..", "..disdukcapil..", "..polres..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..register..");
}
