package id.mppdigital.identity;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The issuer stands alone: any compliant one may take its place. */
@AnalyzeClasses(packages = "id.mppdigital", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {
    @ArchTest
    static final ArchRule nothing_of_the_platform = noClasses()
            .should()
            .dependOnClassesThat(
                    resideInAPackage("id.mppdigital..").and(resideOutsideOfPackage("id.mppdigital.identity..")));

    @ArchTest
    static final ArchRule nothing_is_public_but_the_start_and_what_the_accounts_offer = classes()
            .that()
            .arePublic()
            .should()
            .haveNameMatching(
                    "id\\.mppdigital\\.identity\\.(IdentityApp|accounts\\.(Accounts|Client|Person|Lockouts))");

    @ArchTest
    static final ArchRule accounts_know_nothing_of_sign_in_and_tokens = noClasses()
            .that()
            .resideInAPackage("id.mppdigital.identity.accounts")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("id.mppdigital.identity", "org.springframework.security.oauth2..", "com.nimbusds..");
}
