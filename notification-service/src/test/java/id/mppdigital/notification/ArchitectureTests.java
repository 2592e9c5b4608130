package id.mppdigital.notification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.http.HttpStatusCode;

@AnalyzeClasses(packages = "id.mppdigital.notification", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {
    @ArchTest
    static final ArchRule FEATURES_HAVE_NO_CYCLES =
            slices().matching("id.mppdigital.notification.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule NO_OTHER_SERVICE_IS_KNOWN = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "id.mppdigital.catalog..",
                    "id.mppdigital.citizen..",
                    "id.mppdigital.application..",
                    "id.mppdigital.connector..",
                    "id.mppdigital.gateway..");

    @ArchTest
    static final ArchRule REFUSALS_ARE_VALUES_AND_ONLY_CONTROLLERS_SPEAK_OF_STATUSES = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Controller")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(HttpStatusCode.class);

    @ArchTest
    static final ArchRule MESSAGES_KNOW_NO_CHANNEL = noClasses()
            .that()
            .resideInAPackage("..notification.message..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..notification.delivery..", "..notification.inbox..");

    @ArchTest
    static final ArchRule ADDRESSES_ARE_OPENED_ONLY_FOR_DELIVERY = noClasses()
            .that()
            .resideOutsideOfPackage("..notification.delivery..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("id.mppdigital.platform.sealing..");
}
