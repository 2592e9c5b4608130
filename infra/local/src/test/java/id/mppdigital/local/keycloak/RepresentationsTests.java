package id.mppdigital.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.local.accounts.Client;
import id.mppdigital.local.process.Home;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** What is sent to Keycloak for the accounts of the demo. */
class RepresentationsTests {
    private static final Path ROOT = Home.repositoryAbove(Path.of(""));
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void theDemosPeopleAreThoseOfTheDevelopmentIssuer() {
        var demo = DemoAccounts.of(ROOT.resolve("infra/identity/src/main/resources/application.yaml"));

        assertThat(demo.person("siti"))
                .get()
                .satisfies(siti -> assertThat(User.of(siti))
                        .extracting(User::username, User::firstName, User::email, User::groups, User::attributes)
                        .containsExactly(
                                "siti",
                                "Siti Rahmah",
                                "siti@example.id",
                                List.of("/citizens"),
                                Map.of("nik", List.of("6371015507900001"), "phoneNumber", List.of("081250001111"))));
        assertThat(demo.person("rahmat"))
                .get()
                .satisfies(rahmat -> assertThat(User.of(rahmat))
                        .extracting(User::groups, User::attributes)
                        .containsExactly(
                                List.of("/officers"),
                                Map.of("agency", List.of("disdukcapil-banjarmasin"), "malls", List.of("63.71"))));
        assertThat(demo.clients())
                .extracting(Client::id)
                .contains("polres-banjarmasin")
                .doesNotContain("portal");
    }

    @Test
    void everyGroupIsOneOfTheRealms() {
        var groups = JSON.readTree(ROOT.resolve("infra/keycloak/mpp-realm.json").toFile())
                .path("groups")
                .valueStream()
                .map(group -> "/" + group.path("name").asString())
                .toList();

        assertThat(DemoAccounts.of(ROOT.resolve("infra/identity/src/main/resources/application.yaml"))
                        .people())
                .flatExtracting(person -> User.of(person).groups())
                .hasSizeGreaterThan(10)
                .isSubsetOf(groups);
    }

    @Test
    void anAgencysClientComesFromTheTemplateOfThePlatformTeam() {
        var templates = new ClientTemplates(ROOT.resolve("infra/keycloak/agency-client.json"));
        var client = templates.of(new Client(
                "dinkes-app",
                "geheim",
                List.of("agency-client"),
                "dinkes-padang",
                List.of("13.71", "13.72"),
                List.of()));

        assertThat(client.path("clientId").asString()).isEqualTo("dinkes-app");
        assertThat(client.path("secret").asString()).isEqualTo("geheim");
        assertThat(client.at("/protocolMappers/0/config/claim.value").asString())
                .isEqualTo("dinkes-padang");
        assertThat(client.at("/protocolMappers/1/config/claim.value").asString())
                .isEqualTo("[\"13.71\",\"13.72\"]");
        assertThat(client.toString()).doesNotContain("AGENCY", "MALL");
    }
}
