package id.mppdigital.application.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.application.testing.Answer;
import id.mppdigital.application.testing.Api;
import id.mppdigital.application.testing.HeardChanges;
import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.application.testing.Submissions;
import id.mppdigital.application.testing.TestCatalogue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class BatchIT extends ServiceTest {
    private static final String BATCHES = "/applications/v1/batches";
    private static final Map<String, Object> APPROVE = Map.of("transition", Map.of("to", "APPROVED"));

    private final String siti = newCitizen();
    private final String rahmat = "rahmat-" + UUID.randomUUID();

    @Autowired
    private HeardChanges heard;

    private String officer() {
        return tokens.officer(rahmat, "polres-banjarmasin", TestCatalogue.BANJARMASIN);
    }

    private List<String> submitted(int count) {
        return Stream.generate(() -> submitted(siti)).limit(count).toList();
    }

    private static Map<String, Object> with(Map<String, ?> command, String member, Object value) {
        var body = new LinkedHashMap<String, Object>(command);
        body.put(member, value);
        return body;
    }

    private Answer start(String key, Object body) {
        return api.post(officer(), BATCHES, body, "Idempotency-Key", key);
    }

    private Answer start(Object body) {
        return start(UUID.randomUUID().toString(), body);
    }

    private Answer ended(Answer started) {
        assertThat(started.status()).as(started.body().toString()).isEqualTo(202);
        var path = BATCHES + "/" + started.text("/id");
        return await().atMost(Duration.ofSeconds(90))
                .until(
                        () -> api.get(officer(), path),
                        it -> it.body().at("/counts/open").asInt() == 0);
    }

    private List<String> results(Answer batch) {
        var all = new ArrayList<String>();
        var path = BATCHES + "/" + batch.text("/id") + "/results?limit=2";
        for (var page = api.get(officer(), path); ; page = api.get(officer(), path + "&after=" + page.text("/next"))) {
            page.body()
                    .path("items")
                    .forEach(item -> all.add(item.path("id").asString() + " "
                            + item.path("outcome").asString() + " "
                            + item.at("/refusal/code")
                                    .asString(item.path("status").asString(""))));
            if (page.body().path("next").isNull()) {
                return all;
            }
        }
    }

    private String statusOf(String id) {
        return api.get(police(), Api.APPLICATIONS + "/" + id).text("/status");
    }

    @Test
    void eachApplicationHasItsOwnResult() {
        var good = submitted(siti);
        var done = submitted(siti);
        api.transition(police(), done, "{\"to\": \"APPROVED\"}");
        var withdrawn = submitted(siti);
        api.post(citizen(siti), Api.APPLICATIONS + "/" + withdrawn + "/withdrawal", Map.of());
        var own = submitted(rahmat);
        var elsewhere = api.submit(
                        citizen(siti),
                        Submissions.of(siti).at(TestCatalogue.GOWA).body())
                .text("/id");
        var unknown = UUID.randomUUID().toString();

        var batch = ended(start(with(APPROVE, "ids", List.of(good, done, withdrawn, own, elsewhere, unknown, good))));

        assertThat(results(batch))
                .containsExactly(
                        good + " DONE APPROVED",
                        done + " DONE APPROVED",
                        withdrawn + " REFUSED illegal-transition",
                        own + " REFUSED own-application",
                        elsewhere + " NOT_FOUND ",
                        unknown + " NOT_FOUND ");
        assertThat(batch.body().path("counts").toString())
                .isEqualTo("{\"total\":6,\"open\":0,\"done\":2,\"refused\":2,\"notFound\":2,\"failed\":0}");
        assertThat(api.get(officer(), BATCHES + "/" + batch.text("/id") + "/results")
                        .body()
                        .path("items"))
                .allSatisfy(item -> assertThat(item.path("registrationNumber").isNull())
                        .isEqualTo(item.path("outcome").asString().equals("NOT_FOUND")));
        assertThat(statusOf(good)).isEqualTo("APPROVED");
        assertThat(heard.of(good)).containsExactly("CITIZEN DRAFT-SUBMITTED", "OFFICER SUBMITTED-APPROVED");
        assertThat(eventsOf(good, 2)).extracting(event -> event.sequence()).containsExactly(1L, 2L);
    }

    @Test
    void aRepeatedRequestIsTheSameBatchAndMovesNothingTwice() {
        var ids = submitted(3);
        var key = UUID.randomUUID().toString();
        var body = with(APPROVE, "ids", ids);
        var first = ended(start(key, body));
        api.transition(police(), ids.getFirst(), "{\"to\": \"ISSUED\"}");

        var again = start(key, body);

        assertThat(again.text("/id")).isEqualTo(first.text("/id"));
        assertThat(again.headers().firstValue("Idempotency-Replayed")).hasValue("true");
        assertThat(ended(again).body()).isEqualTo(first.body());
        assertThat(statusOf(ids.getFirst())).isEqualTo("ISSUED");
        assertThat(start(key, with(APPROVE, "ids", ids.subList(0, 2))).code()).isEqualTo("idempotency-key-reused");
        assertThat(api.post(officer(), BATCHES, body).code()).isEqualTo("idempotency-key-required");
    }

    /** The agency takes back what the batch did: done twice, it would be asked for again. */
    @Test
    void whatWasDoneBeforeAnInstanceDiedIsNotDoneAgain() {
        var id = submitted(siti);
        var ask = Map.of("to", "CORRECTION_REQUESTED", "reason", "Foto buram");
        var batch = ended(start(Map.of("ids", List.of(id), "transition", ask)));
        api.transition(police(), id, "{\"to\": \"IN_REVIEW\"}");

        // As after kill -9 between the change and the queue's own note of it: the lease ends and the piece is due.
        jdbc.sql("""
                update batch_item set state = 'DUE', due_at = now(), lease = null, lease_until = null
                 where batch_id = :batch
                """).param("batch", UUID.fromString(batch.text("/id"))).update();

        await().atMost(Duration.ofSeconds(60))
                .until(() -> jdbc.sql("select count(*) from batch_item where batch_id = :batch and state = 'DUE'")
                                .param("batch", UUID.fromString(batch.text("/id")))
                                .query(Integer.class)
                                .single()
                        == 0);
        assertThat(results(batch)).containsExactly(id + " DONE CORRECTION_REQUESTED");
        assertThat(statusOf(id)).isEqualTo("IN_REVIEW");
        assertThat(heard.of(id)).hasSize(3);
    }

    @Test
    void theListsFilterSelectsAlsoBeyondThePage() {
        var inReview = submitted(25);
        inReview.forEach(id -> claimed(id));
        var others = submitted(2);

        var filter = Map.of("assignee", "me", "statuses", List.of("SUBMITTED"), "service", "skck");
        var batch = ended(start(with(APPROVE, "filter", filter)));

        assertThat(results(batch)).hasSize(25);
        assertThat(batch.body().path("more").asBoolean()).isFalse();
        assertThat(inReview).allMatch(id -> statusOf(id).equals("APPROVED"));
        assertThat(others).allMatch(id -> statusOf(id).equals("SUBMITTED"));
    }

    private void claimed(String id) {
        assertThat(api.post(officer(), Api.APPLICATIONS + "/" + id + "/claim", "")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void manyAreAssignedToAColleagueButNoneIsTakenFromAnother() {
        var ids = submitted(3);
        var lina = "lina-" + UUID.randomUUID();
        var linasToken = tokens.officer(lina, "polres-banjarmasin", TestCatalogue.BANJARMASIN);
        api.get(linasToken, Api.APPLICATIONS);
        var karim = "karim-" + UUID.randomUUID();
        api.post(
                tokens.officer(karim, "polres-banjarmasin", TestCatalogue.BANJARMASIN),
                Api.APPLICATIONS + "/" + ids.getLast() + "/claim",
                "");

        var batch = ended(start(Map.of("ids", ids, "assignment", Map.of("officer", lina))));

        assertThat(results(batch))
                .containsExactly(
                        ids.get(0) + " DONE SUBMITTED",
                        ids.get(1) + " DONE SUBMITTED",
                        ids.get(2) + " REFUSED held-by-another");
        assertThat(api.list(linasToken, "assignee=me").ids()).hasSize(2);
    }

    @Test
    void anAgencysSystemSharesOutNothing() {
        var id = submitted(siti);
        var assign = Map.of("ids", List.of(id), "assignment", Map.of("officer", rahmat));

        var refused = List.of(
                api.post(police(), BATCHES, assign, "Idempotency-Key", "key-" + rahmat),
                api.post(police(), BATCHES + "/preview", assign));

        assertThat(refused).allSatisfy(it -> assertThat(it.status()).isEqualTo(403));
        assertThat(jdbc.sql("select count(*) from application where id = :id and assignee is null")
                        .param("id", UUID.fromString(id))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aBatchIsForeseenAsItThenComesAndForeseeingChangesNothing() {
        var good = submitted(2);
        var done = submitted(siti);
        api.transition(police(), done, "{\"to\": \"APPROVED\"}");
        var withdrawn = submitted(siti);
        api.post(citizen(siti), Api.APPLICATIONS + "/" + withdrawn + "/withdrawal", Map.of());
        var own = submitted(rahmat);
        var unknown = UUID.randomUUID().toString();
        var asked = List.of(good.get(0), done, withdrawn, own, unknown, good.get(1));
        var body = with(APPROVE, "ids", asked);

        assertThat(foreseen(body))
                .containsExactly(
                        "CHANGED SUBMITTED  2",
                        "UNCHANGED APPROVED  1",
                        "REFUSED SUBMITTED own-application 1",
                        "REFUSED WITHDRAWN illegal-transition 1",
                        "NOT_FOUND   1");
        assertThat(good).allMatch(id -> statusOf(id).equals("SUBMITTED"));
        assertThat(api.post(officer(), BATCHES + "/preview", body).body().path("ids"))
                .hasSize(5)
                .extracting(id -> id.asString())
                .doesNotContain(unknown);
        var batch = ended(start(body));
        assertThat(batch.body().path("counts").toString()).contains("\"done\":3,\"refused\":2,\"notFound\":1");
        assertThat(batch.text("/to")).isEqualTo("APPROVED");
    }

    @Test
    void anAssignmentIsForeseenToo() {
        var ids = submitted(3);
        claimed(ids.getFirst());
        var lina = tokens.officer("lina-" + rahmat, "polres-banjarmasin", TestCatalogue.BANJARMASIN);
        api.post(lina, Api.APPLICATIONS + "/" + ids.getLast() + "/claim", "");

        assertThat(foreseen(Map.of("ids", ids, "assignment", Map.of("officer", rahmat))))
                .containsExactly(
                        "CHANGED SUBMITTED  1", "UNCHANGED SUBMITTED  1", "REFUSED SUBMITTED held-by-another 1");
        assertThat(foreseen(Map.of("ids", ids, "assignment", Map.of("officer", "a-stranger"))))
                .containsExactly("REFUSED SUBMITTED unknown-colleague 2", "REFUSED SUBMITTED held-by-another 1");
    }

    @Test
    void theFiltersApplicationsAreNamedSoThatTheBatchIsAboutTheseAlone() {
        submitted(2).forEach(this::claimed);
        var filter = with(APPROVE, "filter", Map.of("assignee", "me"));
        var preview = api.post(officer(), BATCHES + "/preview", filter);
        submitted(1).forEach(this::claimed);

        assertThat(preview.body().path("ids")).hasSize(2);
        var batch = ended(start(with(APPROVE, "ids", preview.body().path("ids"))));
        assertThat(batch.body().at("/counts/total").asInt()).isEqualTo(2);
    }

    @Test
    void resultsAreFoundByTheirOutcome() {
        var ids = submitted(3);
        api.post(citizen(siti), Api.APPLICATIONS + "/" + ids.get(1) + "/withdrawal", Map.of());
        var path = BATCHES + "/" + ended(start(with(APPROVE, "ids", ids))).text("/id") + "/results";

        assertThat(api.get(officer(), path + "?outcome=REFUSED").body().path("items"))
                .extracting(item -> item.path("id").asString())
                .containsExactly(ids.get(1));
        assertThat(api.get(officer(), path + "?outcome=DONE").body().path("items"))
                .hasSize(2);
        assertThat(api.get(officer(), path + "?outcome=OPEN").body().path("items"))
                .isEmpty();
    }

    private List<String> foreseen(Object body) {
        var answer = api.post(officer(), BATCHES + "/preview", body);
        assertThat(answer.status()).as(answer.body().toString()).isEqualTo(200);
        return answer.body()
                .path("expected")
                .valueStream()
                .map(it ->
                        it.path("outcome").asString() + " " + it.path("status").asString("") + " "
                                + it.at("/refusal/code").asString("") + " " + it.path("count"))
                .toList();
    }

    @Test
    void noBatchRejectsUnlessItIsConfirmedAndSaysWhy() {
        var ids = submitted(2);
        var reject = Map.of("to", "REJECTED", "legalBasis", "PP 31/2014", "appealRoute", "Polda Kalsel, 14 hari");
        var unconfirmed = Map.of("ids", ids, "transition", with(reject, "reason", "Berkas tidak sah"));

        assertThat(start(unconfirmed).faults()).containsExactly("/confirmRejection confirm-rejection");
        assertThat(start(Map.of("ids", ids, "transition", reject, "confirmRejection", true))
                        .faults())
                .containsExactly("/transition/reason required");
        assertThat(ids).allMatch(id -> statusOf(id).equals("SUBMITTED"));

        var batch = ended(start(with(unconfirmed, "confirmRejection", true)));

        assertThat(results(batch)).allMatch(result -> result.endsWith(" DONE REJECTED"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"ids\": [\"%s\"], \"filter\": {}, \"transition\": {\"to\": \"APPROVED\"}}",
                "{\"ids\": [\"%s\"]}",
                "{\"ids\": [], \"transition\": {\"to\": \"APPROVED\"}}",
                "{\"ids\": [null], \"transition\": {\"to\": \"APPROVED\"}}",
                "{\"ids\": [\"%s\"], \"transition\": {}}"
            })
    void aBatchSaysWhichAndWhat(String body) {
        assertThat(start(body.formatted(UUID.randomUUID())).status()).isEqualTo(422);
    }

    @Test
    void aBatchHoldsAtMost800() {
        var ids = IntStream.range(0, 801).mapToObj(_ -> UUID.randomUUID()).toList();

        assertThat(start(with(APPROVE, "ids", ids)).status()).isEqualTo(422);
        var batch = ended(start(with(APPROVE, "ids", ids.subList(0, 800))));
        assertThat(batch.body().at("/counts/notFound").asInt()).isEqualTo(800);
    }

    @Test
    void aBatchIsTheCallersOwnAndReasonsAreSealed() {
        var ids = submitted(1);
        var batch = ended(start(Map.of(
                "ids", ids, "transition", Map.of("to", "CORRECTION_REQUESTED", "reason", "Foto Siti kurang jelas"))));

        var lina = tokens.officer("lina", "polres-banjarmasin", TestCatalogue.BANJARMASIN);
        assertThat(api.get(lina, BATCHES + "/" + batch.text("/id")).status()).isEqualTo(404);
        assertThat(api.get(lina, BATCHES + "/" + batch.text("/id") + "/results").status())
                .isEqualTo(404);
        assertThat(api.get(citizen(siti), BATCHES + "/" + batch.text("/id")).status())
                .isEqualTo(403);
        var sameNameElsewhere = tokens.officer(rahmat, "kpp-banjarmasin", TestCatalogue.BANJARMASIN);
        assertThat(api.get(sameNameElsewhere, BATCHES + "/" + batch.text("/id")).status())
                .isEqualTo(404);
        assertThat(jdbc.sql("select count(*) from batch b where cast(b as text) like '%Foto Siti%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aFilterThatFitsNothingIsABatchOfNone() {
        var batch = ended(start(with(APPROVE, "filter", Map.of("assignee", "me"))));

        assertThat(batch.body().at("/counts/total").asInt()).isZero();
        assertThat(results(batch)).isEmpty();
    }

    @Test
    void batchesAreForgottenAfterThirtyDays(@Autowired ForgetOldBatches forget) {
        var old = ended(start(with(APPROVE, "ids", submitted(1))));
        var young = ended(start(with(APPROVE, "ids", submitted(1))));
        jdbc.sql("update batch set created_at = now() - interval '31 days' where id = :id")
                .param("id", UUID.fromString(old.text("/id")))
                .update();

        forget.forget();

        assertThat(api.get(officer(), BATCHES + "/" + old.text("/id")).status()).isEqualTo(404);
        assertThat(api.get(officer(), BATCHES + "/" + young.text("/id")).status())
                .isEqualTo(200);
    }
}
