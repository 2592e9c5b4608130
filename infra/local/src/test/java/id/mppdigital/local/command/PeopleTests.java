package id.mppdigital.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.local.accounts.Person;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody is follows from what is said about them. */
class PeopleTests {
    @Test
    void whoHasANikIsACitizen() {
        assertThat(person("--nik", "6371015507900077").roles()).containsExactly("citizen");
    }

    @Test
    void whoHasAnAgencyIsItsOfficer() {
        assertThat(person("--agency", "dinkes-medan", "--mall", "12.71").roles())
                .containsExactly("agency-officer");
    }

    @Test
    void whoHasOnlyAMallIsItsAdmin() {
        assertThat(person("--mall", "12.71").roles()).containsExactly("mall-admin");
    }

    @Test
    void anAuditorIsNamedOne() {
        assertThat(person("--role", "auditor").roles()).containsExactly("auditor");
    }

    @Test
    void anOfficerMayBeACitizenToo() {
        assertThat(person("--nik", "6371015507900077", "--agency", "dinkes-medan", "--mall", "12.71")
                        .roles())
                .containsExactlyInAnyOrder("citizen", "agency-officer");
    }

    @Test
    void withoutMoreTheyAreCalledByTheirUserNameAndHaveTheDemoPassword() {
        assertThat(person("--role", "auditor"))
                .extracting(Person::name, Person::password)
                .containsExactly("sari", "demo");
    }

    private static Person person(String... arguments) {
        return People.person("sari", Options.of(List.of(arguments), People.OPTIONS));
    }
}
