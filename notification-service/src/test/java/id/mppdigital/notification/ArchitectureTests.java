package id.mppdigital.notification;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import id.mppdigital.platform.test.structure.StructureRules;

@AnalyzeClasses(packages = "id.mppdigital.notification", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {
    @ArchTest
    static final ArchTests what_holds_everywhere = ArchTests.in(StructureRules.class);

    @ArchTest
    static final ArchRule messages_know_no_channel = noClasses()
            .that()
            .resideInAPackage("..notification.message..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..notification.delivery..", "..notification.email..", "..notification.inbox..");

    @ArchTest
    static final ArchRule addresses_are_opened_only_for_delivery = noClasses()
            .that()
            .resideOutsideOfPackage("..notification.delivery..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("id.mppdigital.platform.sealing..");
}
