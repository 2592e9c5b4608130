package id.mppdigital.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import id.mppdigital.platform.test.structure.StructureRules;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.context.annotation.ImportCandidates;

@AnalyzeClasses(
        packagesOf = PlatformTestApp.class,
        importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTests.WithoutPlatformTest.class})
class ArchitectureTests {
    /** What tests stand on may know the domain. It is a jar or a folder, depending on how far the build goes. */
    static final class WithoutPlatformTest implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("platform/test/") && !location.contains("platform-test");
        }
    }

    private static final Set<String> DOMAIN = Set.of(
            "citizen",
            "agency",
            "agencies",
            "mall",
            "catalog",
            "dukcapil",
            "applicant",
            "submission",
            "permohonan",
            "notification",
            "nik");

    @ArchTest
    static final ArchTests what_holds_everywhere = ArchTests.in(StructureRules.class);

    @ArchTest
    static final ArchRule nothing_here_knows_aservice = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "id.mppdigital.application..",
                    "id.mppdigital.citizen..",
                    "id.mppdigital.catalog..",
                    "id.mppdigital.notification..",
                    "id.mppdigital.connector..",
                    "id.mppdigital.gateway..");

    /** One that is not listed is never looked at, and its own tests, which name it, pass all the same. */
    @ArchTest
    static void every_auto_configuration_is_listed(JavaClasses all) {
        var written = all.stream()
                .filter(type -> type.isAnnotatedWith(AutoConfiguration.class))
                .map(JavaClass::getName)
                .toList();
        var loader = ArchitectureTests.class.getClassLoader();
        assertThat(ImportCandidates.load(AutoConfiguration.class, loader)).containsAll(written);
        assertThat(written).isNotEmpty();
    }

    @ArchTest
    static void no_name_is_a_domain_word(JavaClasses all) {
        var words = all.stream()
                .flatMap(type -> Stream.concat(
                        Stream.of(type.getSimpleName()),
                        type.getMembers().stream().map(JavaMember::getName)))
                .filter(name -> Stream.of(name.split("(?=[A-Z])|_"))
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .anyMatch(DOMAIN::contains));
        assertThat(words).isEmpty();
    }
}
