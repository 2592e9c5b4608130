package id.mppdigital.connector;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.http.HttpStatusCode;

@AnalyzeClasses(packages = "id.mppdigital.connector", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {
    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("id.mppdigital.connector.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noOtherServiceIsKnownHere = noClasses()
            .that()
            .resideInAPackage("id.mppdigital.connector..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "id.mppdigital.catalog..",
                    "id.mppdigital.citizen..",
                    "id.mppdigital.application..",
                    "id.mppdigital.notification..",
                    "id.mppdigital.gateway..",
                    "id.mppdigital.samples..");

    @ArchTest
    static final ArchRule onlyWebhooksSpeakHttpToAgencies = noClasses()
            .that()
            .resideOutsideOfPackage("id.mppdigital.connector.webhook..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.hc..");

    @ArchTest
    static final ArchRule refusalsAreValuesAndOnlyControllersSpeakOfStatuses = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Controller")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(HttpStatusCode.class);

    @ArchTest
    static final ArchRule onlyWebhooksOpenDossiers = noClasses()
            .that()
            .resideInAPackage("id.mppdigital.connector..")
            .and()
            .resideOutsideOfPackage("id.mppdigital.connector.webhook..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("id.mppdigital.platform.sealing..");
}
