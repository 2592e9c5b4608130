package id.mppdigital.citizen;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import id.mppdigital.citizen.attributes.Attributes;
import id.mppdigital.citizen.consent.Consents;
import id.mppdigital.citizen.dispute.Disputes;
import id.mppdigital.platform.test.structure.StructureRules;
import java.util.Collection;

@AnalyzeClasses(packagesOf = CitizenServiceApp.class, importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {
    @ArchTest
    static final ArchTests what_holds_everywhere = ArchTests.in(StructureRules.class);

    @ArchTest
    static final ArchRule only_the_dukcapil_package_speaks_its_protocol = noClasses()
            .that()
            .resideOutsideOfPackage("..dukcapil..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..dukcapil..");

    @ArchTest
    static final ArchRule only_the_store_package_speaks_s3 = noClasses()
            .that()
            .resideOutsideOfPackage("..documents.store..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("software.amazon.awssdk..");

    @ArchTest
    static final ArchRule only_the_keys_package_uses_tink = noClasses()
            .that()
            .resideOutsideOfPackage("..citizen.keys..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.google.crypto.tink..");

    /** What is withdrawn or restricted is decided once, for all that hands out facts. */
    @ArchTest
    static final ArchRule only_the_permission_package_asks_consents = noClasses()
            .that()
            .resideOutsideOfPackages("..citizen.permission..", "..citizen.consent..")
            .should()
            .callMethod(Consents.class, "withdrawnBy", Collection.class);

    @ArchTest
    static final ArchRule only_the_permission_package_asks_restrictions = noClasses()
            .that()
            .resideOutsideOfPackages("..citizen.permission..", "..citizen.dispute..")
            .should()
            .callMethod(Disputes.class, "facts", Collection.class);

    /**
     * Beside it, the citizen and the data officer see all that is known, and whose child somebody is no restriction
     * hides.
     */
    @ArchTest
    static final ArchRule only_the_permission_package_hands_out_facts = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..citizen.permission..", "..citizen.attributes..", "..citizen.rights..", "..citizen.family..")
            .should()
            .callMethod(Attributes.class, "of", Collection.class);

    @ArchTest
    static final ArchRule keys_are_used_in_their_packages_only = noClasses()
            .that()
            .resideOutsideOfPackages("..protection..", "..signing..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javax.crypto..", "com.nimbusds..");
}
