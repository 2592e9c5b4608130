package id.mppdigital.e2e;

import static id.mppdigital.e2e.LivePlatform.citizen;
import static id.mppdigital.e2e.LivePlatform.person;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.local.access.Answer;
import id.mppdigital.local.process.Home;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is forged, foreign or a lie is refused with a clear problem, and nothing of it is stored. */
class BadInputIT {
    private static final String SERVICE = "npwp";

    private static Person tri;

    @BeforeAll
    static void sheSignsIn() throws Exception {
        tri = citizen("tri-handayani", "6371046802860069", "Tri Handayani");
        tri.signIn();
    }

    @AfterEach
    void theRegisterIsUp() {
        LivePlatform.registerMode("UP");
    }

    @Test
    void an_attestation_that_is_forged_foreign_or_for_something_else_files_nothing() throws Exception {
        var own = tri.prefill(SERVICE);
        var somebodyElses = person("budi").prefill(SERVICE).attestation().toString();
        var ofAnotherForm = tri.prefill(Forms.POLICE).attestation().toString();
        var parts = own.attestation().toString().split("\\.");
        var forged = parts[0] + "." + somebodyElses.split("\\.")[1] + "." + parts[2];
        var before = rows();

        assertThat(refusal(file(own, forged))).isEqualTo("422 attestation-invalid");
        assertThat(refusal(file(own, "eyJhbGciOiJub25lIn0." + parts[1] + "."))).isEqualTo("422 attestation-invalid");
        assertThat(refusal(file(own, somebodyElses))).isEqualTo("422 attestation-foreign");
        assertThat(refusal(file(own, ofAnotherForm))).isEqualTo("422 attestation-foreign");
        assertThat(refusal(file(new Person.Prefilled(altered(own), own.states(), own.attestation()), null)))
                .startsWith("422");
        assertThat(rows()).isEqualTo(before);
        assertThat(filed()).isEmpty();

        file(own, null).require();
        assertThat(filed()).hasSize(1);
        assertThat(rows()).as("what is filed is seen there").isGreaterThan(before);
        var replayed = file(own, null);
        assertThat(replayed.status() + " " + replayed.json().path("code").asString())
                .isEqualTo("409 attestation-used");
        assertThat(replayed.text()).contains("/citizens/v1/me/prefill");
        assertThat(filed()).hasSize(1);
    }

    @Test
    void a_register_that_answers_with_a_web_page_fills_in_nothing() throws Exception {
        var rizal = citizen("rizal", "6371041509880070", "Rizal Fahmi");
        rizal.signIn();
        LivePlatform.registerMode("GARBAGE");

        var prefilled = rizal.prefill(SERVICE);

        assertThat(prefilled.states()).containsEntry("applicantName", "unavailable");
        assertThat(prefilled.known()).doesNotContainKeys("applicantName", "address");
        assertThat(rizal.api().get("/citizens/v1/me/attributes").require().path("items"))
                .isEmpty();

        LivePlatform.registerMode("UP");
        assertThat(rizal.prefill(SERVICE).known()).containsEntry("applicantName", "RIZAL FAHMI");
    }

    @Test
    void parts_of_a_life_event_that_wait_for_each_other_are_refused_with_their_line() throws IOException {
        var manifest = Files.readString(Home.repositoryAbove(Path.of(""))
                        .resolve("catalog-service/manifests/life-events/kelahiran.yaml"))
                .replace("code: kelahiran,", "code: lingkaran,")
                .replaceFirst("onRefused: STOP_REST", "dependsOn: [kia]\n      onRefused: STOP_REST");

        var refused = person("rina")
                .api()
                .post("/catalog/v1/manifests", "application/yaml", BodyPublishers.ofString(manifest), Map.of());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("parts-in-a-circle", "akta → kia → akta");
        assertThat(tri.api().get("/catalog/v1/life-events/lingkaran/form").status())
                .isEqualTo(404);
    }

    private static Map<String, Object> altered(Person.Prefilled prefilled) {
        var answers = new LinkedHashMap<>(prefilled.known());
        answers.put("applicantName", "SOMEBODY ELSE");
        return answers;
    }

    /** @param attestation instead of the prefill's; null for that */
    private static Answer file(Person.Prefilled prefilled, @Nullable String attestation) {
        var answers = Forms.all(
                prefilled.known(),
                Map.of(
                        "phone", "081250008888",
                        "email", "tri@example.id",
                        "residenceAddress", "Jl. Basirih 9",
                        "businessClass", "47111",
                        "incomeSource", "BUSINESS"));
        var body = Map.of(
                "mall",
                "63.71",
                "service",
                SERVICE,
                "version",
                tri.version(SERVICE),
                "documents",
                List.of(),
                "attestation",
                attestation == null ? prefilled.attestation() : attestation,
                "answers",
                answers);
        return tri.api()
                .post(
                        "/applications/v1/applications",
                        body,
                        Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    private static String refusal(Answer answer) {
        return answer.status() + " " + answer.json().at("/errors/0/code").asString("");
    }

    private static List<String> filed() {
        return tri.api()
                .get("/applications/v1/applications")
                .require()
                .path("items")
                .valueStream()
                .map(it -> it.path("id").asString())
                .toList();
    }

    /** How many rows in all the tables of application-service name her. */
    private static long rows() throws SQLException {
        return Database.everything("application").stream()
                .filter(row -> row.contains(tri.name()))
                .count();
    }
}
