package id.mppdigital.application;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(packages = "id.mppdigital.application", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("id.mppdigital.application.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule noOtherServiceIsKnown = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideOutsideOfPackage("id.mppdigital..")
            .orShould()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "id.mppdigital.application..",
                    "id.mppdigital.platform..",
                    "java..",
                    "jakarta..",
                    "org..",
                    "com.fasterxml..",
                    "com.google.i18n..",
                    "com.networknt..",
                    "com.nimbusds..",
                    "tools.jackson..");

    @ArchTest
    static final ArchRule whatIsHandedInDoesNotKnowWhereItStands = noClasses()
            .that()
            .resideInAPackage("..dossier..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..lifecycle..", "..submission..", "..tracking..");

    @ArchTest
    static final ArchRule readingChangesNothingButTheRecordOfReads = noClasses()
            .that()
            .resideInAPackage("..tracking..")
            .should()
            .dependOnClassesThat()
            .haveSimpleName("Outbox");

    @ArchTest
    static final ArchRule controllersStayHidden =
            classes().that().areAnnotatedWith(RestController.class).should().bePackagePrivate();
}
