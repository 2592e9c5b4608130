package id.mppdigital.application;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import id.mppdigital.platform.test.structure.StructureRules;

@AnalyzeClasses(packages = "id.mppdigital.application", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {
    @ArchTest
    static final ArchTests what_holds_everywhere = ArchTests.in(StructureRules.class);

    @ArchTest
    static final ArchRule what_is_handed_in_does_not_know_where_it_stands = noClasses()
            .that()
            .resideInAPackage("..dossier..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..lifecycle..", "..submission..", "..tracking..");

    @ArchTest
    static final ArchRule reading_changes_nothing_but_the_record_of_reads = noClasses()
            .that()
            .resideInAPackage("..tracking..")
            .should()
            .dependOnClassesThat()
            .haveSimpleName("Outbox");
}
