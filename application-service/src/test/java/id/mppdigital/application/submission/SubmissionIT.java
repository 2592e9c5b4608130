package id.mppdigital.application.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.JWEObjectJSON;
import com.nimbusds.jose.crypto.ECDHDecrypter;
import com.nimbusds.jose.crypto.MultiDecrypter;
import com.nimbusds.jose.jwk.ECKey;
import id.mppdigital.application.testing.Answer;
import id.mppdigital.application.testing.Api;
import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.application.testing.Submissions;
import id.mppdigital.application.testing.TestCatalogue;
import id.mppdigital.platform.test.ContractSchema;
import id.mppdigital.platform.test.SealingKeys;
import id.mppdigital.platform.test.server.AlsoInContainers;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@AlsoInContainers
class SubmissionIT extends ServiceTest {
    private final String siti = newCitizen();

    private static String open(JsonNode sealed, ECKey key) throws Exception {
        var jwe = JWEObjectJSON.parse(sealed.toString());
        jwe.decrypt(new MultiDecrypter(key));
        return jwe.getPayload().toString();
    }

    @Test
    void aCitizenGetsARegistrationNumberAndAPlaceToLook() {
        var answer = api.submit(citizen(siti), Submissions.of(siti).body());

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text("/registrationNumber")).matches("63\\.71-20\\d\\d-\\d{6}");
        assertThat(answer.text("/status")).isEqualTo("SUBMITTED");
        assertThat(answer.headers().firstValue("Location")).contains(Api.APPLICATIONS + "/" + answer.text("/id"));
        assertThat(answer.headers().firstValue("Idempotency-Replayed")).isEmpty();
    }

    @Test
    void theEventKeepsItsContractAndIsNumberOne() {
        var id = submitted(siti);

        var events = eventsOf(id, 1);

        assertThat(events).hasSize(1);
        var event = events.getFirst();
        assertThat(event.type()).isEqualTo("id.mppdigital.application.submitted.v1");
        assertThat(event.key()).isEqualTo(id);
        assertThat(event.sequence()).isEqualTo(1);
        assertThat(event.data().path("channel").asString()).isEqualTo("portal-nasional");
        assertThat(event.data().path("documents").size()).isEqualTo(1);
        ContractSchema.assertValid("events/application-submitted.v1", event.data());
        assertThat(event.data().path("dueAt").asString())
                .isEqualTo(jdbc.sql("select due_at from application where id = ?")
                        .param(UUID.fromString(id))
                        .query(Instant.class)
                        .single()
                        .toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"agency-connector", "citizen-service", "application-service"})
    void theDossierIsSealedForConnectorCitizenServiceAndOurselves(String recipient) throws Exception {
        var id = submitted(siti);

        var dossier = open(eventsOf(id, 1).getFirst().data().path("sealed"), SealingKeys.key(recipient));

        ContractSchema.assertValid("agency/dossier.v1", dossier);
        assertThat(dossier).contains("Siti Rahmah", "Melamar pekerjaan", "REGISTER", "DECLARED", "image/jpeg");
    }

    @Test
    void anAgencyWithItsOwnKeyReadsTheDossierAndTheConnectorDoesNot() throws Exception {
        var answer = api.submit(citizen(siti), Submissions.of(siti, "npwp").body());
        var sealed = eventsOf(answer.text("/id"), 1).getFirst().data().path("sealed");

        assertThat(open(sealed, TestCatalogue.TAX_OFFICE_KEY)).contains("Siti Rahmah");
        assertThat(sealed.toString()).contains("kpp-banjarmasin").doesNotContain("agency-connector");
    }

    @Test
    void citizenServiceAloneLearnsFromTheEventWhomToWriteTo() throws Exception {
        var applicant = eventsOf(submitted(siti), 1).getFirst().data().path("applicant");

        var jwe = JWEObject.parse("%s.%s.%s.%s.%s"
                .formatted(
                        applicant.path("protected").asString(),
                        applicant.at("/recipients/0/encrypted_key").asString(),
                        applicant.path("iv").asString(),
                        applicant.path("ciphertext").asString(),
                        applicant.path("tag").asString()));
        jwe.decrypt(new ECDHDecrypter(SealingKeys.key("citizen-service")));
        assertThat(jwe.getPayload().toJSONObject())
                .containsOnlyKeys("nik", "name", "email", "phone", "locale")
                .containsEntry("nik", "6371015507900001")
                .containsEntry("name", "Name of " + siti)
                .containsEntry("email", siti + "@example.id")
                .containsEntry("phone", null);
        assertThat(applicant.path("recipients").size()).isEqualTo(1);
    }

    @Test
    void theTimelineStartsWithTheSubmission() {
        var id = submitted(siti);

        var timeline = api.get(citizen(siti), Api.APPLICATIONS + "/" + id + "/timeline");

        assertThat(timeline.body().path("items").size()).isEqualTo(1);
        assertThat(timeline.text("/items/0/from")).isEqualTo("DRAFT");
        assertThat(timeline.text("/items/0/to")).isEqualTo("SUBMITTED");
        assertThat(timeline.text("/items/0/actor")).isEqualTo("CITIZEN");
        assertThat(timeline.body().at("/items/0/sequence").asInt()).isEqualTo(1);
    }

    @Test
    void oneKeyFiftyTimesAtOnceMakesOneApplication() throws Exception {
        var body = Submissions.of(siti).body();
        var key = UUID.randomUUID().toString();
        var token = citizen(siti);
        List<Answer> answers = new java.util.ArrayList<>();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Answer> submission = () -> api.submit(token, key, body);
            for (Future<Answer> answer : clients.invokeAll(java.util.Collections.nCopies(50, submission))) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(new HashSet<>(answers.stream().map(Answer::body).toList())).hasSize(1);
        assertThat(answers.stream()
                        .filter(it ->
                                it.headers().firstValue("Idempotency-Replayed").isEmpty()))
                .hasSize(1);
        assertThat(jdbc.sql("select count(*) from application where citizen_id = :siti")
                        .param("siti", siti)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(eventsOf(answers.getFirst().text("/id"), 1)).hasSize(1);
    }

    @Test
    void aReplayAnswersTheSameEvenAfterTheApplicationHasMoved() {
        var body = Submissions.of(siti).body();
        var key = UUID.randomUUID().toString();
        var first = api.submit(citizen(siti), key, body);
        api.transition(police(), first.text("/id"), "{\"to\": \"IN_REVIEW\"}");

        var again = api.submit(citizen(siti), key, body);

        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
    }

    @Test
    void aKeyReusedForAnotherBodyIsRefused() {
        var key = UUID.randomUUID().toString();
        api.submit(citizen(siti), key, Submissions.of(siti).body());
        var before = stored();

        var other = api.submit(
                citizen(siti),
                key,
                Submissions.of(siti)
                        .with("answers", Submissions.answers("purpose", "Lain"))
                        .body());

        assertThat(other.status()).isEqualTo(422);
        assertThat(other.code()).isEqualTo("idempotency-key-reused");
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void anotherCitizensKeyIsAnotherKey() {
        var key = UUID.randomUUID().toString();
        var budi = newCitizen();

        var first = api.submit(citizen(siti), key, Submissions.of(siti).body());
        var second = api.submit(citizen(budi), key, Submissions.of(budi).body());

        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text("/id")).isNotEqualTo(first.text("/id"));
    }

    @Test
    void aRefusedSubmissionLeavesItsKeyFree() {
        var key = UUID.randomUUID().toString();
        var refused =
                api.submit(citizen(siti), key, Submissions.of(siti).at("99.99").body());

        var corrected = api.submit(citizen(siti), key, Submissions.of(siti).body());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(corrected.status()).isEqualTo(201);
    }

    @Test
    void aCommitThatFailsLeavesNeitherStateNorEvent() {
        jdbc.sql("""
                create or replace function refuse_commit() returns trigger language plpgsql as
                $$ begin raise exception 'the commit fails'; end $$
                """).update();
        jdbc.sql("""
                create constraint trigger refuse_commit after insert on application deferrable initially deferred
                for each row when (new.mall = '73.06') execute function refuse_commit()
                """).update();
        var before = stored();

        var answer = api.submit(
                citizen(siti), Submissions.of(siti).at(TestCatalogue.GOWA).body());
        jdbc.sql("drop trigger refuse_commit on application").update();

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body().toString()).doesNotContain("commit fails");
        assertThat(stored()).isEqualTo(before);
        var control = submitted(siti);
        eventsOf(control, 1);
        assertThat(probe.events(TOPIC))
                .filteredOn(event -> siti.equals(event.data().path("citizenId").asString()))
                .extracting(event -> event.subject())
                .containsExactly(control);
    }

    @Test
    void theReceiptOfASubmissionIsFoundByItsKeyEvenIfItCanNotBeRepeatedWordForWord() {
        var key = UUID.randomUUID().toString();
        var first = api.submit(citizen(siti), key, Submissions.of(siti).body());
        api.submit(citizen(siti), Submissions.of(siti).body());
        var changed = Submissions.of(siti)
                .with("answers", Submissions.answers("purpose", "Pindah alamat"))
                .body();
        assertThat(api.submit(citizen(siti), key, changed).code()).isEqualTo("idempotency-key-reused");

        assertThat(receipt(siti, key).status()).isEqualTo(200);
        assertThat(receipt(siti, key).body()).isEqualTo(first.body());
    }

    @Test
    void nobodyFindsAReceiptByAnotherCitizensKeyOrOneThatSubmittedNothing() {
        var key = UUID.randomUUID().toString();
        var id = api.submit(citizen(siti), key, Submissions.of(siti).body()).text("/id");
        var withdrawal = UUID.randomUUID().toString();
        api.post(citizen(siti), Api.APPLICATIONS + "/" + id + "/withdrawal", "{}", "Idempotency-Key", withdrawal);

        assertThat(receipt(newCitizen(), key).code()).isEqualTo("not-found");
        assertThat(receipt(siti, withdrawal).code()).isEqualTo("not-found");
        assertThat(receipt(siti, "never-used").code()).isEqualTo("not-found");
        assertThat(api.get(citizen(siti), Api.APPLICATIONS + "/receipt").code()).isEqualTo("idempotency-key-required");
    }

    private Answer receipt(String citizenId, String key) {
        return api.get(citizen(citizenId), Api.APPLICATIONS + "/receipt", "Idempotency-Key", key);
    }
}
