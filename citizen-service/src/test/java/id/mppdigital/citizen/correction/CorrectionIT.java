package id.mppdigital.citizen.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEObjectJSON;
import com.nimbusds.jose.crypto.MultiDecrypter;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import id.mppdigital.citizen.CitizenApi.Answer;
import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.OtherServices.Filed;
import id.mppdigital.citizen.OtherServices.Given;
import id.mppdigital.citizen.documents.SampleFiles;
import id.mppdigital.citizen.documents.store.DocumentContents;
import id.mppdigital.platform.meters.DatabaseMeters;
import id.mppdigital.platform.test.ContractSchema;
import id.mppdigital.platform.test.EventProbe;
import id.mppdigital.platform.test.ProbedEvent;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The agency that keeps a register is asked to correct it, once, and its answer is carried out. */
class CorrectionIT extends CitizenTest {
    private static final String SERVICE = "reklame-perbaikan";
    private static final String ADDRESS = "dukcapil.person/address";
    private static final String KEEPER = "disdukcapil-banjarmasin";
    private static final ECKey KEY = key();

    @Autowired
    DocumentContents contents;

    @Autowired
    EventProbe probe;

    @Autowired
    TellLate tellLate;

    @Autowired
    MeterRegistry meters;

    @Autowired
    DatabaseMeters measured;

    @BeforeEach
    void theKeeperIsKnown() {
        var entry = maria.inRegister();
        entry.put("ALAMAT", "JL. KOTI NO. 12");
        register.knows(maria.nik(), entry);
        publishKeeper(KEEPER, "disdukcapil");
        others.publishService(SERVICE, Map.of("address", ADDRESS, "name", "dukcapil.person/name"));
        assertThat(api.prefill(maria, SERVICE).status()).isEqualTo(200);
    }

    private void publishKeeper(String code, String kind) {
        publish(code, kind, endpoint());
    }

    private static Map<String, Object> endpoint() {
        return Map.of(
                "url",
                "https://agency.example/webhooks",
                "timeoutMillis",
                5000,
                "maxConcurrent",
                8,
                "encryptionKey",
                KEY.toPublicJWK().toJSONObject());
    }

    /** @param endpoint null for an agency that decides at its desk */
    private void publish(String code, String kind, @Nullable Map<String, Object> endpoint) {
        var data = new LinkedHashMap<String, @Nullable Object>(Map.of(
                "code",
                code,
                "kind",
                kind,
                "name",
                Map.of("id", "Disdukcapil", "en", "Civil registry"),
                "malls",
                List.of("63.71")));
        data.put("endpoint", endpoint);
        data.put("api", null);
        probe.publish("mpp.catalog.agencies", Keeper.TYPE, code, System.nanoTime(), data);
        await().until(() -> jdbc.sql("select count(*) from agency where code = :code")
                        .param("code", code)
                        .query(Long.class)
                        .single()
                == 1);
    }

    @Test
    void registersThatDisagreeAskTheOneThatWasNotUsedOnceAndTellItNothingElse() throws Exception {
        disagreeing("Jl. Raya Abepura 77");
        await().until(() -> corrections().size() == 1);
        disagreeing("Jl. Raya Abepura 77");
        disagreeing("Jl. Raya Abepura 78");

        var correction = corrections().getFirst();
        assertThat(correction.path("status").asString()).isEqualTo("ASKED");
        assertThat(correction.path("number").asString()).startsWith("KOR-");
        var event = askedOf(correction);
        ContractSchema.assertValid("events/correction-asked.v1", event.data());
        assertThat(event.data().toString()).doesNotContain(maria.nik(), "Abepura", "KOTI");
        var told = opened(event);
        assertThat(told.path("nik").asString()).isEqualTo(maria.nik());
        assertThat(told.path("held").asString()).isEqualTo("JL. KOTI NO. 12");
        assertThat(told.path("claimed").asString()).isEqualTo("Jl. Raya Abepura 77");
        assertThat(told.path("claimedBy").asString()).isEqualTo("REGISTER");
        assertThat(told.path("claimedFrom").isNull())
                .as("that the tax office knows her is not for the civil registry")
                .isTrue();
        assertThat(told.toString()).doesNotContain("pajak", SERVICE);
        assertThat(api.get(maria, "/data-uses").json().path("items").findValuesAsString("code"))
                .containsOnlyOnce("CORRECTION");
        assertThat(jdbc.sql("select encode(claim, 'escape') from correction")
                        .query(String.class)
                        .list())
                .noneMatch(claim -> claim.contains("Abepura"));
    }

    @Test
    void whatIsCorrectedIsForgottenHereToldOnAndDisagreesNoMore() {
        var filed = disagreeing("Jl. Raya Abepura 77");
        await().until(() -> corrections().size() == 1);
        var id = corrections().getFirst().path("id").asString();
        assertThat(disagreements()).hasSize(1);
        var calls = register.calls();

        var answer = answer(id, "CORRECTED", "JL. RAYA ABEPURA NO. 77");

        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
        assertThat(corrections().getFirst().path("status").asString()).isEqualTo("CORRECTED");
        assertThat(corrections().getFirst().path("answer").asString()).isEqualTo("Sudah diperiksa.");
        assertThat(disagreements()).isEmpty();
        assertThat(api.prefill(maria, SERVICE).status()).isEqualTo(200);
        assertThat(register.calls()).as("asked anew").isGreaterThan(calls);
        var later = others.submit(maria, SERVICE, KEEPER, List.of(), List.of());
        await().until(() -> probe.events("mpp.fact-changes").stream().anyMatch(event -> about(event, filed)));
        await().until(() -> api.get(maria, "/data-uses")
                .json()
                .toString()
                .contains(later.application().toString()));
        assertThat(probe.events("mpp.fact-changes"))
                .as("filed after the correction")
                .noneMatch(event -> about(event, later));

        assertThat(answer(id, "CORRECTED", null).status()).as("repeated").isEqualTo(200);
        assertThat(answer(id, "KEPT", null).code()).isEqualTo("correction-answered");
    }

    @Test
    void whatTheAgencyKeepsIsShownWithItsReasonAndNotAskedAgain() {
        disagreeing("Jl. Raya Abepura 77");
        await().until(() -> corrections().size() == 1);
        var id = corrections().getFirst().path("id").asString();

        assertThat(answer(id, "KEPT", null).status()).isEqualTo(200);
        disagreeing("Jl. Raya Abepura 77");
        assertThat(corrections()).hasSize(1);
        assertThat(corrections().getFirst().path("status").asString()).isEqualTo("KEPT");

        disagreeing("Jl. Sentani 5");
        await().until(() -> corrections().size() == 2);
    }

    @Test
    void theCitizensRequestGoesTheSameRoadAndEndsWithTheAgencysAnswer() throws Exception {
        var request = askFor("Jl. Koti 12A");
        var correction = corrections().getFirst();
        assertThat(correction.path("request").asString()).isEqualTo(request);
        var told = opened(askedOf(correction));
        assertThat(told.path("claimedBy").asString()).isEqualTo("CITIZEN");
        assertThat(told.path("reason").asString()).isEqualTo("Salah ketik");
        assertThat(told.path("held").asString()).isEqualTo("JL. KOTI NO. 12");

        assertThat(answer(correction.path("id").asString(), "KEPT", null).status())
                .isEqualTo(200);

        var mine = api.get(maria, "/rights/" + request).json();
        assertThat(mine.path("status").asString()).isEqualTo("REFUSED");
        assertThat(mine.at("/dispute/answer").asString()).isEqualTo("Sudah diperiksa.");
        await().until(() -> probe.events("mpp.rights", request).size() == 1);
        var late = Map.of("outcome", "FULFILLED", "words", "Ya.");
        assertThat(api.post(dara(), "/citizens/v1/rights/" + request + "/answer", late)
                        .code())
                .isEqualTo("request-ended");
    }

    @Test
    void aRequestThatIsTakenBackOrWhoseCitizenIsErasedIsNotAnsweredAnyMore() {
        var request = askFor("Jl. Koti 12A");
        var id = corrections().getFirst().path("id").asString();
        assertThat(api.post(maria, "/rights/" + request + "/withdrawal", Map.of())
                        .status())
                .isEqualTo(200);
        assertThat(answer(id, "CORRECTED", null).code()).isEqualTo("correction-answered");

        assertThat(api.post(maria, "/rights", "gone", Map.of("kind", "ERASURE", "confirmed", true))
                        .status())
                .isEqualTo(201);
        assertThat(answer(id, "CORRECTED", null).status()).isEqualTo(404);
    }

    @Test
    void onlyTheAgencyThatWasAskedAnswersAndTwoAtOnceAreOne() throws Exception {
        disagreeing("Jl. Raya Abepura 77");
        await().until(() -> corrections().size() == 1);
        var id = corrections().getFirst().path("id").asString();
        var path = "/citizens/v1/corrections/" + id + "/answer";
        var body = Map.of("outcome", "KEPT", "reason", "Tidak.");
        assertThat(api.post(tokens.agency("polres-banjarmasin"), path, body).status())
                .isEqualTo(404);
        assertThat(api.post(tokens.officer("rina", "polres-banjarmasin", "63.71"), path, body)
                        .status())
                .isEqualTo(404);
        for (var token : List.of(api.token(maria), dara(), tokens.platformAdmin())) {
            assertThat(api.post(token, path, body).status()).isEqualTo(403);
        }
        var none = api.post(tokens.agency(KEEPER), path, Map.of("outcome", "KEPT", "reason", " "));
        assertThat(none.status()).isEqualTo(422);

        var statuses = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var clicks = new ArrayList<Callable<Answer>>(Collections.nCopies(2, () -> answer(id, "KEPT", null)));
            clicks.addAll(Collections.nCopies(2, () -> answer(id, "CORRECTED", null)));
            for (var each : threads.invokeAll(clicks)) {
                statuses.add(each.get().status());
            }
        }
        assertThat(statuses)
                .containsOnly(200, 409)
                .filteredOn(status -> status == 409)
                .hasSize(2);
    }

    @Test
    void theCitizenIsToldOnceOfWhatRegistersBeganAndOfItsAnswerWithoutAValue() {
        disagreeing("Jl. Raya Abepura 77");
        await().until(() -> corrections().size() == 1);
        var id = corrections().getFirst().path("id").asString();
        assertThat(answer(id, "KEPT", null).status()).isEqualTo(200);
        assertThat(answer(id, "KEPT", null).status()).as("repeated").isEqualTo(200);

        await().untilAsserted(() -> assertThat(changes(id)).containsExactlyInAnyOrder("ASKED", "KEPT"));
        assertThat(news(id)).allSatisfy(event -> {
            ContractSchema.assertValid("events/citizen-correction-changed.v1", event.data());
            assertThat(event.data().toString()).doesNotContain("Abepura", "KOTI", "diperiksa", maria.nik());
        });
    }

    @Test
    void whatIsLateIsToldTheCitizenOnceAndStandsInTheDataOfficersList() {
        askFor("Jl. Koti 12A");
        var id = corrections().getFirst().path("id").asString();
        assertThat(late()).doesNotContain(id);

        jdbc.sql("update correction set due_at = now() - interval '1 second' where id = cast(:id as uuid)")
                .param("id", id)
                .update();

        await().until(() -> changes(id).contains("LATE"));
        tellLate.tell();
        assertThat(changes(id))
                .as("told once, and not what she asked for herself")
                .containsExactly("LATE");
        assertThat(late()).contains(id);
        measured.measure();
        assertThat(meters.get("mpp.citizen.corrections.late").gauge().value()).isPositive();
        var listed = api.get(dara(), "/citizens/v1/late-corrections").json().toString();
        assertThat(listed).contains(KEEPER).doesNotContain(maria.nik(), maria.account(), "Koti", "KOTI");
        assertThat(api.get(tokens.officer("dewi", KEEPER, "63.71"), "/citizens/v1/late-corrections")
                        .status())
                .isEqualTo(403);

        assertThat(answer(id, "KEPT", null).status()).isEqualTo(200);
        assertThat(late()).doesNotContain(id);
    }

    @Test
    void evidenceIsFetchedByTheAgencyThatWasAskedUntilItHasAnswered() throws Exception {
        var evidence = api.upload(maria, "akta", "akta.pdf", "application/pdf", SampleFiles.pdf("x"))
                .json()
                .path("id")
                .asString();
        var other = api.upload(maria, "skck", "skck.pdf", "application/pdf", SampleFiles.pdf("y"))
                .json()
                .path("id")
                .asString();
        askFor("Jl. Koti 12A", evidence);
        var correction = corrections().getFirst();
        var path = "/citizens/v1/corrections/" + correction.path("id").asString();

        var told = opened(askedOf(correction));
        assertThat(told.at("/evidence/0/id").asString()).isEqualTo(evidence);
        assertThat(told.toString()).as("people write names into names").doesNotContain("akta.pdf");
        var system = tokens.agency(KEEPER);
        assertThat(api.get(system, path + "/evidence/" + evidence).status()).isEqualTo(200);
        assertThat(api.get(system, path + "/evidence/" + other).status()).isEqualTo(404);
        assertThat(api.get(tokens.agency("polres-banjarmasin"), path + "/evidence/" + evidence)
                        .status())
                .isEqualTo(404);
        var uses = api.get(maria, "/data-uses").json().path("items");
        assertThat(uses.findValuesAsString("action")).containsOnlyOnce("DOCUMENT_FETCHED");
        assertThat(uses.toString()).contains("documents/" + evidence);

        assertThat(answer(correction.path("id").asString(), "KEPT", null).status())
                .isEqualTo(200);
        assertThat(api.get(system, path + "/evidence/" + evidence).status()).isEqualTo(404);
        assertThat(api.get(system, path).json().path("evidence")).isEmpty();
    }

    @Test
    void evidenceThatCannotBeOpenedWasNotFetched() {
        var evidence = api.upload(maria, "akta", "akta.pdf", "application/pdf", SampleFiles.pdf("x"))
                .json()
                .path("id")
                .asString();
        askFor("Jl. Koti 12A", evidence);
        var path = "/citizens/v1/corrections/"
                + corrections().getFirst().path("id").asString();
        contents.remove(UUID.fromString(evidence));

        assertThat(api.get(tokens.agency(KEEPER), path + "/evidence/" + evidence)
                        .status())
                .isGreaterThanOrEqualTo(500);

        assertThat(api.get(maria, "/data-uses").json().toString()).doesNotContain("DOCUMENT_FETCHED");
    }

    @Test
    void anAgencyWithoutASystemReadsAndAnswersAtItsDesk() {
        publish(KEEPER, "disdukcapil", null);
        await().until(() -> jdbc.sql("select manifest ->> 'endpoint' is null from agency where code = :code")
                .param("code", KEEPER)
                .query(Boolean.class)
                .single());
        var request = askFor("Jl. Koti 12A");
        var id = corrections().getFirst().path("id").asString();
        var dewi = tokens.officer("dewi", KEEPER, "63.71");
        var path = "/citizens/v1/corrections/" + id;

        assertThat(probe.events("mpp.corrections", id)).isEmpty();
        var list = api.get(dewi, "/citizens/v1/corrections?limit=100").json();
        assertThat(list.path("items").findValuesAsString("id")).contains(id);
        assertThat(list.toString()).doesNotContain(maria.nik(), "Koti", "KOTI");
        var detail = api.get(dewi, path).json();
        assertThat(detail.path("nik").asString()).isEqualTo(maria.nik());
        assertThat(detail.path("held").asString()).isEqualTo("JL. KOTI NO. 12");
        assertThat(detail.path("claimed").asString()).isEqualTo("Jl. Koti 12A");
        assertThat(api.get(maria, "/data-uses").json().path("items").findValuesAsString("id"))
                .as("who looked")
                .contains("dewi");
        var stranger = tokens.officer("rina", "polres-banjarmasin", "63.71");
        assertThat(api.get(stranger, path).status()).isEqualTo(404);
        assertThat(api.get(stranger, "/citizens/v1/corrections")
                        .json()
                        .path("items")
                        .findValuesAsString("id"))
                .doesNotContain(id);
        assertThat(api.get(dara(), path).status()).isEqualTo(403);

        var body = Map.of("outcome", "CORRECTED", "reason", "Sudah kami perbaiki.");
        var herself = tokens.with(
                Map.of("sub", "maria-dinas", "client_id", "portal", "agency", KEEPER, "nik", maria.nik()),
                "agency-officer");
        assertThat(api.post(herself, path + "/answer", body).code()).isEqualTo("own-request");
        assertThat(api.post(dewi, path + "/answer", body).status()).isEqualTo(200);

        var mine = api.get(maria, "/rights/" + request).json();
        assertThat(mine.path("status").asString()).isEqualTo("FULFILLED");
        assertThat(mine.at("/dispute/answer").asString()).isEqualTo("Sudah kami perbaiki.");
        assertThat(jdbc.sql("select answered_by from correction where id = cast(:id as uuid)")
                        .param("id", id)
                        .query(String.class)
                        .single())
                .isEqualTo("dewi");
    }

    @Test
    void aRestrictedComparisonBeginsNoCorrection() {
        var about = Map.of("purpose", "COMPARE", "reason", "Saya urus sendiri");
        assertThat(api.post(maria, "/rights", "no-compare", Map.of("kind", "RESTRICTION", "about", about))
                        .status())
                .isEqualTo(201);

        disagreeing("Jl. Raya Abepura 77");

        assertThat(disagreements()).hasSize(1);
        assertThat(corrections()).isEmpty();
    }

    private List<String> changes(String correction) {
        return news(correction).stream()
                .map(event -> event.data().path("change").asString())
                .toList();
    }

    private List<ProbedEvent> news(String correction) {
        return probe.events("mpp.rights").stream()
                .filter(event -> event.data().path("correctionId").asString().equals(correction))
                .toList();
    }

    private List<String> late() {
        return api.get(dara(), "/citizens/v1/late-corrections?limit=100")
                .json()
                .path("items")
                .findValuesAsString("id");
    }

    private String dara() {
        return tokens.with(Map.of("sub", "dara", "client_id", "portal"), "data-officer");
    }

    @Test
    void whereNobodyKeepsTheRegisterTheDataOfficerHandlesIt() {
        jdbc.sql("delete from agency").update();

        askFor("Jl. Koti 12A");

        assertThat(corrections()).isEmpty();
    }

    private Filed disagreeing(String used) {
        var answer =
                new Given("address", used, "pajak.taxpayer/address", "REGISTER").beside("JL. KOTI NO. 12", ADDRESS);
        var filed = others.submit(maria, SERVICE, "dpmptsp-banjarmasin", List.of(answer), List.of());
        await().until(() -> jdbc.sql("select count(*) from data_use where application_id = :id")
                        .param("id", filed.application())
                        .query(Long.class)
                        .single()
                > 0);
        return filed;
    }

    private String askFor(String value, String... evidence) {
        var about = Map.of("source", ADDRESS, "reason", "Salah ketik", "value", value, "documents", List.of(evidence));
        var asked =
                api.post(maria, "/rights", UUID.randomUUID().toString(), Map.of("kind", "CORRECTION", "about", about));
        assertThat(asked.json().path("status").asString())
                .as(asked.json().toString())
                .isEqualTo("RECEIVED");
        return asked.json().path("id").asString();
    }

    private Answer answer(String id, String outcome, @Nullable String value) {
        var body = new LinkedHashMap<String, Object>(Map.of("outcome", outcome, "reason", "Sudah diperiksa."));
        if (value != null) {
            body.put("value", value);
        }
        return api.post(tokens.agency(KEEPER), "/citizens/v1/corrections/" + id + "/answer", body);
    }

    private List<JsonNode> corrections() {
        return items("/corrections");
    }

    private List<JsonNode> disagreements() {
        return items("/disagreements");
    }

    private List<JsonNode> items(String path) {
        return api.get(maria, path).json().path("items").valueStream().toList();
    }

    private ProbedEvent askedOf(JsonNode correction) {
        var id = correction.path("id").asString();
        await().until(() -> probe.events("mpp.corrections", id).size() == 1);
        return probe.events("mpp.corrections", id).getFirst();
    }

    private static boolean about(ProbedEvent event, Filed filed) {
        return event.data()
                .path("applicationId")
                .asString()
                .equals(filed.application().toString());
    }

    private static JsonNode opened(ProbedEvent event) throws Exception {
        var jwe = JWEObjectJSON.parse(event.data().path("sealed").toString());
        jwe.decrypt(new MultiDecrypter(KEY));
        return JsonMapper.shared().readTree(jwe.getPayload().toString());
    }

    private static ECKey key() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(KEEPER).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
