package id.mppdigital.application.acting;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import id.mppdigital.application.testing.Answer;
import id.mppdigital.application.testing.Api;
import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.application.testing.Submissions;
import id.mppdigital.application.testing.TestCitizenService;
import id.mppdigital.platform.test.ContractSchema;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Lina files an application for Budi. */
class ActingIT extends ServiceTest {
    private final String budi = newCitizen();
    private final String lina = newCitizen();
    private final Map<String, Object> claims = TestCitizenService.statementClaims(lina, budi, "skck");

    @Test
    void theApplicationIsThePrincipalsAndShowsBothNamesToTheAgencyAndInTheTimeline() {
        var id = filed().text("/id");

        var detail = api.get(citizen(budi), Api.APPLICATIONS + "/" + id);
        assertThat(detail.status()).isEqualTo(200);
        assertThat(api.get(police(), Api.APPLICATIONS + "/" + id).body().path("representation"))
                .isEqualTo(detail.body().path("representation"));
        assertThat(detail.text("/representation/kind")).isEqualTo("KUASA");
        assertThat(detail.text("/representation/principal")).isEqualTo("Budi Santoso");
        assertThat(detail.text("/representation/representative")).isEqualTo("Lina Marlina");

        api.transition(police(), id, "{\"to\": \"IN_REVIEW\"}");
        var entries = api.get(citizen(budi), Api.APPLICATIONS + "/" + id + "/timeline")
                .body()
                .path("items");
        assertThat(entries.at("/0/represented/principal").asString()).isEqualTo("Budi Santoso");
        assertThat(entries.at("/0/represented/representative").asString()).isEqualTo("Lina Marlina");
        assertThat(entries.path(entries.size() - 1).has("represented")).isFalse();
        assertThat(entries.toString()).doesNotContain(lina);
    }

    @Test
    void theEventNamesBothAccountsAndNobodysNameInClear() {
        var event = eventsOf(filed().text("/id"), 1).getFirst().data();

        ContractSchema.assertValid("events/application-submitted.v1", event);
        assertThat(event.path("citizenId").asString()).isEqualTo(budi);
        assertThat(event.path("representative").asString()).isEqualTo(lina);
        assertThat(event.has("applicant")).isFalse();
        assertThat(event.toString()).doesNotContain("Budi", "Lina Marlina");
    }

    @Test
    void theDossierIsThePrincipalsAlone() {
        var id = filed().text("/id");

        assertThat(api.get(citizen(lina), Api.APPLICATIONS + "/" + id).status()).isEqualTo(404);
        assertThat(api.get(citizen(lina), Api.APPLICATIONS).body().path("items"))
                .isEmpty();
    }

    @Test
    void aStatementThatIsForgedExpiredForeignOrForSomethingElseStoresNothing() throws Exception {
        var before = stored();
        var stranger = new ECKeyGenerator(Curve.P_256).keyID("stranger").generate();

        assertThat(refused(TestCitizenService.sign(stranger, "representation+jwt", claims)))
                .isEqualTo("422 representation-invalid");
        assertThat(refused(TestCitizenService.sign(stranger, "representation+jwt", claims) + "x"))
                .isEqualTo("422 representation-invalid");
        assertThat(refused(TestCitizenService.attestation(lina, "skck", 1, Map.of())))
                .isEqualTo("422 representation-invalid");
        assertThat(refused(changed("exp", Date.from(Instant.now().minusSeconds(1)))))
                .isEqualTo("422 representation-expired");
        assertThat(refused(changed("sub", newCitizen()))).isEqualTo("403 representation-foreign");
        assertThat(refused(changed("service", "npwp"))).isEqualTo("403 representation-out-of-scope");
        assertThat(refused(changed("action", "RECEIVE"))).isEqualTo("403 representation-out-of-scope");
        assertThat(refused(changed("principal", "Budi"))).isEqualTo("422 representation-invalid");
        assertThat(refused(TestCitizenService.statement(withoutStatementNumber())))
                .isEqualTo("422 representation-invalid");

        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void whatIsVouchedForAboutTheRepresentativeIsNotThePrincipals() {
        var before = stored();
        var body = body(TestCitizenService.statement(claims));
        body.put("attestation", TestCitizenService.attestation(lina, "skck", 1, Map.of("applicantName", "Lina")));

        var answer = api.submit(citizen(lina), body);

        assertThat(answer.text("/code")).isEqualTo("attestation-foreign");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void aStatementFilesOneApplicationAndARepeatedRequestFilesNone() {
        var body = body(TestCitizenService.statement(claims));
        var key = UUID.randomUUID().toString();
        var first = api.submit(citizen(lina), key, body);
        var before = stored();

        var again = api.submit(citizen(lina), key, body);
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.text("/id")).isEqualTo(first.text("/id"));

        body.put("attestation", Submissions.of(budi).body().get("attestation"));
        var second = api.submit(citizen(lina), body);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.text("/code")).isEqualTo("representation-used");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void aStatementUsedTwiceAtOnceFilesOneApplication() throws Exception {
        var statement = TestCitizenService.statement(claims);
        var token = citizen(lina);
        List<Integer> statuses = new ArrayList<>();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Answer> submission = () -> api.submit(token, body(statement));
            for (var answer : clients.invokeAll(Collections.nCopies(8, submission))) {
                statuses.add(answer.get().status());
            }
        }
        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
    }

    @Test
    void aCorrectedDossierStillNamesBoth() {
        var id = filed().text("/id");
        api.transition(police(), id, "{\"to\": \"IN_REVIEW\"}");
        api.transition(police(), id, "{\"to\": \"CORRECTION_REQUESTED\", \"reason\": \"Perbaiki\"}");

        var corrected = api.post(
                citizen(budi),
                Api.APPLICATIONS + "/" + id + "/corrections",
                Map.of("answers", Map.of("purpose", "Melamar beasiswa"), "documents", List.of()));

        assertThat(corrected.status()).as(corrected.body().toString()).isEqualTo(200);
        var detail = api.get(police(), Api.APPLICATIONS + "/" + id);
        assertThat(detail.text("/representation/representative")).isEqualTo("Lina Marlina");
        var entries = api.get(citizen(budi), Api.APPLICATIONS + "/" + id + "/timeline")
                .body()
                .path("items");
        assertThat(entries.path(entries.size() - 1).has("represented")).isFalse();
    }

    @Test
    void anOfficerWhoFiledItForSomebodyDoesNotDecideOnIt() {
        var id = filed().text("/id");
        var lina = tokens.with(
                Map.of("sub", this.lina, "agency", "polres-banjarmasin", "malls", List.of("63.71")), "agency-officer");
        var before = stored();

        assertThat(api.transition(lina, id, "{\"to\": \"IN_REVIEW\"}").text("/code"))
                .isEqualTo("own-application");
        assertThat(api.post(lina, Api.APPLICATIONS + "/" + id + "/claim", Map.of())
                        .text("/code"))
                .isEqualTo("own-application");

        assertThat(stored()).isEqualTo(before);
        assertThat(api.transition(police(), id, "{\"to\": \"IN_REVIEW\"}").status())
                .isEqualTo(200);
    }

    private Answer filed() {
        var answer = api.submit(citizen(lina), body(TestCitizenService.statement(claims)));
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(201);
        return answer;
    }

    private String refused(String statement) {
        var answer = api.submit(citizen(lina), body(statement));
        return answer.status() + " " + answer.text("/code");
    }

    private String changed(String claim, Object value) {
        return TestCitizenService.statement(TestCitizenService.with(claims, claim, value));
    }

    private Map<String, Object> withoutStatementNumber() {
        var fewer = new LinkedHashMap<>(claims);
        fewer.remove("jti");
        return fewer;
    }

    /** With Budi's attestation and photo. */
    private Map<String, Object> body(String statement) {
        return Submissions.of(budi).with("representation", statement).body();
    }
}
