package id.mppdigital.citizen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packagesOf = CitizenServiceApp.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("id.mppdigital.citizen.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noOtherServiceIsKnown = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "id.mppdigital.application..",
                    "id.mppdigital.catalog..",
                    "id.mppdigital.notification..",
                    "id.mppdigital.connector..",
                    "id.mppdigital.gateway..");

    @ArchTest
    static final ArchRule onlyTheDukcapilPackageSpeaksItsProtocol = noClasses()
            .that()
            .resideOutsideOfPackage("..dukcapil..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..dukcapil..");

    @ArchTest
    static final ArchRule onlyTheStorePackageSpeaksS3 = noClasses()
            .that()
            .resideOutsideOfPackage("..documents.store..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("software.amazon.awssdk..");

    @ArchTest
    static final ArchRule keysAreUsedInTheirPackagesOnly = noClasses()
            .that()
            .resideOutsideOfPackages("..protection..", "..signing..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.crypto..", "com.nimbusds..");

    @ArchTest
    static final ArchRule controllersStayInside =
            classes().that().haveSimpleNameEndingWith("Controller").should().notBePublic();
}
