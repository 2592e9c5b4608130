package id.mppdigital.platform.test.structure;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import id.mppdigital.platform.test.WrittenPart;
import java.nio.file.Path;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Service;

/**
 * What holds for every service and for the platform. A module's {@code ArchitectureTests} takes them all:
 *
 * <pre>{@code
 * @ArchTest
 * static final ArchTests what_holds_everywhere = ArchTests.in(StructureRules.class);
 * }</pre>
 */
public final class StructureRules {
    private StructureRules() {}

    @ArchTest
    static final ArchRule rooms_do_not_depend_on_each_other_in_circles =
            slices().matching("id.mppdigital.*.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule a_service_knows_no_other_service = classes().should(KnowOnly.itselfAndThePlatform());

    @ArchTest
    static final ArchRule only_the_web_speaks_of_http_statuses = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Controller")
            .and()
            .haveSimpleNameNotEndingWith("Client") // reads what others answer
            .and()
            .resideOutsideOfPackages("id.mppdigital.platform..", "id.mppdigital.gateway..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(HttpStatusCode.class)
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule controllers_stay_hidden = classes()
            .that()
            .haveSimpleNameEndingWith("Controller")
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule configurations_stay_hidden = classes()
            .that()
            .haveSimpleNameEndingWith("Configuration")
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule stereotypes_are_component_repository_and_controller =
            noClasses().should().beAnnotatedWith(Service.class);

    /** Whoever forgets to close it keeps a connection for ever; ten such calls stop a service. */
    @ArchTest
    static final ArchRule rows_are_read_as_lists = noClasses()
            .should()
            .callMethod("org.springframework.jdbc.core.simple.JdbcClient$MappedQuerySpec", "stream")
            .allowEmptyShould(true);

    /** Each room's {@code package-info} says which other rooms it uses: all of them, and no more. */
    @ArchTest
    static void rooms_keep_their_deeds(JavaClasses classes) {
        Rooms.of(classes).keepTheirDeeds();
    }

    @ArchTest
    static void the_readme_shows_the_rooms(JavaClasses classes) {
        WrittenPart.of(Path.of("README.md"), "rooms").holds(Rooms.of(classes).picture());
    }

    @ArchTest
    static void packages_stay_small(JavaClasses classes) {
        Rooms.of(classes).holdAtMost(15);
    }
}
