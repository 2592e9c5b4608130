package id.mppdigital.connector;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import id.mppdigital.platform.test.structure.StructureRules;

@AnalyzeClasses(packages = "id.mppdigital.connector", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {
    @ArchTest
    static final ArchTests what_holds_everywhere = ArchTests.in(StructureRules.class);

    @ArchTest
    static final ArchRule only_webhooks_speak_http_to_agencies = noClasses()
            .that()
            .resideOutsideOfPackage("id.mppdigital.connector.webhook..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.hc..");

    @ArchTest
    static final ArchRule only_webhooks_open_dossiers = noClasses()
            .that()
            .resideInAPackage("id.mppdigital.connector..")
            .and()
            .resideOutsideOfPackage("id.mppdigital.connector.webhook..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("id.mppdigital.platform.sealing..");
}
