package id.mppdigital.portal;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import id.mppdigital.platform.test.structure.StructureRules;

@AnalyzeClasses(
        packages = "id.mppdigital.portal",
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTests.WithoutTemplates.class})
class ArchitectureTests {
    /** Templates are no files of their package. */
    static final class WithoutTemplates implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.matches(java.util.regex.Pattern.compile(".*/Jte[^/]*Generated\\.class.*"));
        }
    }

    @ArchTest
    static final ArchTests what_holds_everywhere = ArchTests.in(StructureRules.class);
}
