package id.mppdigital.catalog;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import id.mppdigital.platform.test.structure.StructureRules;

@AnalyzeClasses(packages = "id.mppdigital.catalog", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {
    @ArchTest
    static final ArchTests what_holds_everywhere = ArchTests.in(StructureRules.class);

    @ArchTest
    static final ArchRule manifests_know_no_database = noClasses()
            .that()
            .resideInAPackage("..manifest..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.jdbc..", "java.sql..", "org.springframework.web..");

    @ArchTest
    static final ArchRule reading_never_writes = noClasses()
            .that()
            .resideInAPackage("..directory..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("..revision..", "..publication..", "id.mppdigital.platform.events..");
}
