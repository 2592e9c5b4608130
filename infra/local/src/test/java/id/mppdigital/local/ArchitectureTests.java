package id.mppdigital.local;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "id.mppdigital.local", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {
    @ArchTest
    static final ArchRule no_cycles =
            slices().matching("id.mppdigital.local.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule processes_know_nothing_of_what_they_run = noClasses()
            .that()
            .resideInAPackage("..local.process")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..local.parts", "..local.keys", "..local.postgres", "..local.kafka", "..local.mail");

    @ArchTest
    static final ArchRule the_launcher_needs_no_spring =
            noClasses().should().dependOnClassesThat().resideInAPackage("org.springframework..");

    @ArchTest
    static final ArchRule the_launcher_knows_services_by_their_jars_only = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "id.mppdigital.platform..",
                    "id.mppdigital.catalog..",
                    "id.mppdigital.citizen..",
                    "id.mppdigital.application..",
                    "id.mppdigital.notification..",
                    "id.mppdigital.connector..",
                    "id.mppdigital.identity..",
                    "id.mppdigital.samples..",
                    "id.mppdigital.gateway..");
}
