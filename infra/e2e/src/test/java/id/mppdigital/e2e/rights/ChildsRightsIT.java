package id.mppdigital.e2e.rights;

import static id.mppdigital.e2e.LivePlatform.citizen;
import static id.mppdigital.e2e.LivePlatform.reachable;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.e2e.Person;
import id.mppdigital.local.access.Answer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Dedi uses the rights of his son Rizky, through the gateway; Sri is the other parent. */
class ChildsRightsIT {
    private static final String RIZKY = "6371031105140068";
    private static final String ME = "/citizens/v1/me";
    private static final String SERVICE = "kartu-keluarga";

    private static Person dedi;
    private static Person sri;
    private static String child;

    @BeforeAll
    static void theFamily() throws Exception {
        dedi = citizen("dedi", "6371031008790065", "Dedi Kurniawan"); // RegisterExtractIT's account
        dedi.signIn();
        sri = reachable("sri", "6371035207810067", "Sri Wahyuni"); // the account that ChainsIT has too
        sri.signIn();
        child = added(dedi);
        added(sri);
        dedi.api()
                .post(
                        ME + "/prefill",
                        Map.of(
                                "service",
                                SERVICE,
                                "version",
                                dedi.version(SERVICE),
                                "mall",
                                "63.71",
                                "onBehalfOf",
                                child),
                        Map.of())
                .require();
    }

    private static String added(Person parent) {
        return parent.api()
                .post(ME + "/representations/children", Map.of("nik", RIZKY), Map.of())
                .require()
                .path("id")
                .asString();
    }

    @Test
    void a_parent_reads_the_childs_ledger_has_the_copy_and_asks_a_correction_and_an_erasure() {
        assertThat(uses(dedi, "?onBehalfOf=" + child + "&limit=100"))
                .anySatisfy(use -> assertThat(use.path("action").asString()).isEqualTo("FORM_FILLED"))
                .anySatisfy(
                        use -> assertThat(use.at("/purpose/code").asString()).isEqualTo("RIGHTS_OF_CHILD"));

        var access = ask(dedi, "ACCESS", Map.of()).require().path("id").asString();
        var copy = dedi.api().download(ME + "/rights/" + access + "/copy.json?onBehalfOf=" + child);
        assertThat(new String(copy, StandardCharsets.UTF_8)).contains("RIZKY KURNIAWAN", "\"child-");
        assertThat(dedi.api().get(ME + "/rights/" + access + "/copy.json").status())
                .isEqualTo(404);

        var about = Map.of("source", "dukcapil.person/name", "value", "RIZKI KURNIAWAN", "reason", "Akta kelahiran");
        var correction = ask(dedi, "CORRECTION", Map.of("about", about)).require();
        assertThat(Rights.waiting()).contains(correction.path("id").asString());
        assertThat(new Rights(dedi).all()).as("Dedi asked nothing for himself").isEmpty();

        assertThat(ask(sri, "ERASURE", Map.of("confirmed", true)).status())
                .as("by the representation of the other parent")
                .isEqualTo(403);
        assertThat(ask(dedi, "ERASURE", Map.of("confirmed", true)).status()).isEqualTo(201);
        assertThat(dedi.api().get(ME + "/data-uses?onBehalfOf=" + child).status())
                .isEqualTo(403);
        for (var parent : List.of(dedi, sri)) {
            assertThat(uses(parent, "?limit=100"))
                    .filteredOn(use -> use.path("sources").toString().contains("rights/erasure"))
                    .singleElement()
                    .satisfies(
                            use -> assertThat(use.at("/reader/role").asString()).isEqualTo("REPRESENTATIVE"));
            assertThat(parent.api().get(ME).require().path("name").asString()).isNotBlank();
        }
        assertThat(Rights.waiting()).doesNotContain(correction.path("id").asString());
    }

    private static Answer ask(Person by, String kind, Map<String, Object> what) {
        var body = new LinkedHashMap<>(what);
        body.put("kind", kind);
        return by.api()
                .post(
                        ME + "/rights?onBehalfOf=" + child,
                        body,
                        Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    private static List<JsonNode> uses(Person person, String query) {
        return person.api()
                .get(ME + "/data-uses" + query)
                .require()
                .path("items")
                .valueStream()
                .toList();
    }
}
