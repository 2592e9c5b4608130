package id.mppdigital.local;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "id.mppdigital.local", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {
    @ArchTest
    static final ArchRule each_package_is_used_by_those_above_it_alone = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("command")
            .definedBy("id.mppdigital.local.command")
            .layer("demo")
            .definedBy("id.mppdigital.local.demo")
            .layer("platform")
            .definedBy("id.mppdigital.local")
            .layer("ledger")
            .definedBy("id.mppdigital.local.ledger")
            .layer("accounts")
            .definedBy("id.mppdigital.local.accounts")
            .layer("access")
            .definedBy("id.mppdigital.local.access")
            .layer("postgres")
            .definedBy("id.mppdigital.local.postgres")
            .layer("kafka")
            .definedBy("id.mppdigital.local.kafka")
            .layer("mail")
            .definedBy("id.mppdigital.local.mail")
            .layer("keycloak")
            .definedBy("id.mppdigital.local.keycloak")
            .layer("observe")
            .definedBy("id.mppdigital.local.observe")
            .layer("parts")
            .definedBy("id.mppdigital.local.parts")
            .layer("keys")
            .definedBy("id.mppdigital.local.keys")
            .layer("process")
            .definedBy("id.mppdigital.local.process")
            .whereLayer("command")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("demo")
            .mayOnlyBeAccessedByLayers("command")
            .whereLayer("platform")
            .mayOnlyBeAccessedByLayers("command", "demo")
            .whereLayer("ledger")
            .mayOnlyBeAccessedByLayers("command")
            .whereLayer("accounts")
            .mayOnlyBeAccessedByLayers("command", "platform", "keycloak")
            .whereLayer("access")
            .mayOnlyBeAccessedByLayers("command", "demo", "ledger", "platform", "accounts", "keycloak")
            .whereLayer("postgres")
            .mayOnlyBeAccessedByLayers("platform")
            .whereLayer("kafka")
            .mayOnlyBeAccessedByLayers("platform")
            .whereLayer("mail")
            .mayOnlyBeAccessedByLayers("platform")
            .whereLayer("keycloak")
            .mayOnlyBeAccessedByLayers("platform")
            .whereLayer("observe")
            .mayOnlyBeAccessedByLayers("platform")
            .whereLayer("parts")
            .mayOnlyBeAccessedByLayers("platform", "postgres", "kafka", "mail", "keycloak", "observe")
            .whereLayer("keys")
            .mayOnlyBeAccessedByLayers("command", "platform", "postgres", "parts", "keycloak")
            .whereLayer("process")
            .mayNotAccessAnyLayer();

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
