package id.mppdigital.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import id.mppdigital.platform.test.structure.StructureRules;

@AnalyzeClasses(packages = "id.mppdigital.gateway", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {
    @ArchTest
    static final ArchTests what_holds_everywhere = ArchTests.in(StructureRules.class);

    @ArchTest
    static final ArchRule nothing_blocks_and_nothing_is_stored = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.servlet..", "java.sql..", "javax.sql..", "org.springframework.jdbc..");
}
