package id.mppdigital.citizen.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.citizen.CitizenApi.Answer;
import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.OtherServices.Filed;
import id.mppdigital.citizen.OtherServices.Given;
import id.mppdigital.citizen.Person;
import id.mppdigital.citizen.applications.Application;
import id.mppdigital.citizen.applications.Applications;
import id.mppdigital.citizen.documents.SampleFiles;
import id.mppdigital.platform.test.ContractSchema;
import id.mppdigital.platform.test.EventProbe;
import id.mppdigital.platform.test.ProbedEvent;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

class ErasureIT extends CitizenTest {
    private static final String SERVICE = "skck-erasure";
    private static final Map<String, Object> ERASURE = Map.of("kind", "ERASURE", "confirmed", true);

    @Autowired
    Applications applications;

    @Autowired
    EventProbe probe;

    @Autowired
    TransactionOperations transactions;

    private final Person second = maria.withOtherAccount();

    @BeforeEach
    void bothAccountsAreKnown() {
        others.publishService(SERVICE, Map.of("name", "dukcapil.person/name", "friend", "citizen/friend"));
        assertThat(api.prefill(maria, SERVICE).status()).isEqualTo(200);
        assertThat(api.get(second, "").status()).isEqualTo(200);
    }

    private Answer ask(String key) {
        return api.post(maria, "/rights", key, ERASURE);
    }

    private Filed submitted() {
        var filed = others.submit(
                second, SERVICE, "polres-banjarmasin", List.of(Given.declared("friend", "Yosef")), List.of());
        await().atMost(Duration.ofSeconds(30)).until(() -> "SUBMITTED".equals(status(filed)));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> api.get(maria, "/attributes").json().toString().contains("Yosef"));
        return filed;
    }

    private String status(Filed filed) {
        return jdbc.sql("select coalesce(status, '') from application where id = :id")
                .param("id", filed.application())
                .query(String.class)
                .optional()
                .orElse("none");
    }

    private void end(Filed filed, String status) {
        others.end(filed, status);
        await().atMost(Duration.ofSeconds(30)).until(() -> status.equals(status(filed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"COMPLETED", "ISSUED", "WITHDRAWN", "REJECTED", "EXPIRED", "DEEMED_GRANTED"})
    void once_all_applications_have_ended_everything_of_all_accounts_goes(String ended) {
        end(submitted(), ended);

        var answer = ask("gone");

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().path("status").asString()).isEqualTo("FULFILLED");
        assertThat(answer.json().at("/law/en").asString()).contains("our own promise");
        for (var table : List.of(
                "citizen where id",
                "attribute where account",
                "data_key where account",
                "data_use where account",
                "application where account",
                "rights_request where account")) {
            assertThat(jdbc.sql("select count(*) from " + table + " in (:accounts)")
                            .param("accounts", List.of(maria.account(), second.account()))
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        assertThat(jdbc.sql("select count(*) from rights_request where id = :id and status = 'FULFILLED'")
                        .param("id", UUID.fromString(answer.json().path("id").asString()))
                        .query(Long.class)
                        .single())
                .as("what proves that the request was answered")
                .isEqualTo(1);
    }

    @Test
    void what_an_agency_issued_goes_too() {
        var filed = submitted();
        var police = tokens.agency("polres-banjarmasin", "63.71");
        var issued = api.issue(police, filed.application(), "skck.pdf", SampleFiles.pdf());
        var id = UUID.fromString(issued.json().path("id").asString());
        others.issue(filed, List.of(id));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> api.get(maria, "/documents/" + id + "/content").status() == 200);
        await().atMost(Duration.ofSeconds(30)).until(() -> "ISSUED".equals(status(filed)));

        assertThat(ask("gone").status()).isEqualTo(201);

        assertThat(api.get(maria, "/documents/" + id + "/content").status()).isEqualTo(404);
        assertThat(jdbc.sql("""
                        select count(*) from document
                        where id = :id and issued_for is null and account = 'erased-' || id
                          and deleted_at < now() - interval '1 year'
                        """).param("id", id).query(Long.class).single())
                .as("nobody's, and removed by the next clean-up")
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUBMITTED", "IN_REVIEW", "CORRECTION_REQUESTED", "AWAITING_PAYMENT", "APPROVED"})
    void while_an_application_is_open_nothing_is_stored_and_nothing_deleted(String open) {
        var filed = submitted();
        if (!open.equals("SUBMITTED")) {
            end(filed, open);
        }

        var refused = ask("early");

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("applications-open");
        assertThat(refused.json().path("detail").asString())
                .contains("63.71-2026-000001", SERVICE, open, "Tidak ada yang dihapus");
        assertThat(api.get(maria, "/rights").json().path("items")).isEmpty();
        assertThat(api.get(maria, "/attributes").json().toString()).contains("Yosef", "MARIA WENDA");
    }

    /** None of its parts is an application that waits: the next one may be filed at any moment. */
    @Test
    void a_case_that_is_open_counts_as_open_until_it_has_ended() {
        var id = UUID.randomUUID().toString();
        var opened = Map.of(
                "caseId",
                id,
                "citizenId",
                second.account(),
                "lifeEvent",
                "kelahiran",
                "openedAt",
                Instant.now().toString());
        probe.publish("mpp.open-cases", "id.mppdigital.case.opened.v1", id, 1, opened);
        await().until(() -> cases("ended_at is null") == 1);

        var refused = ask("early");
        assertThat(refused.code()).isEqualTo("applications-open");
        assertThat(refused.json().path("detail").asString()).contains("kelahiran (" + id + ")");
        assertThat(known()).isEqualTo(1);

        var ended = Map.of("caseId", id, "endedAt", Instant.now().toString());
        probe.publish("mpp.open-cases", "id.mppdigital.case.ended.v1", id, 2, ended);
        await().until(() -> cases("ended_at is not null") == 1);
        assertThat(ask("gone").status()).isEqualTo(201);
        assertThat(cases("true")).isZero();

        probe.publish("mpp.open-cases", UUID.randomUUID(), "id.mppdigital.case.opened.v1", id + "0", 1, opened);
        await().until(() -> jdbc.sql("select count(*) = 1 from inbox where subject = :subject")
                .param("subject", id + "0")
                .query(Boolean.class)
                .single());
        assertThat(cases("true")).as("it was begun before the erasure").isZero();
    }

    private long cases(String state) {
        return jdbc.sql("select count(*) from life_case where account = :account and " + state)
                .param("account", second.account())
                .query(Long.class)
                .single();
    }

    @Test
    void an_application_that_no_event_told_of_counts_as_open() {
        var filed = submitted();
        jdbc.sql("update application set status = null where id = :id")
                .param("id", filed.application())
                .update();

        assertThat(ask("unknown").code()).isEqualTo("applications-open");
    }

    @Test
    void an_application_that_arrives_meanwhile_is_not_missed() throws Exception {
        try (var threads = Executors.newSingleThreadExecutor()) {
            var answer = transactions.execute(_ -> {
                applications.add(
                        new Application(UUID.randomUUID(), maria.account(), "polres-banjarmasin", "63.71", SERVICE, 1),
                        Instant.now());
                var asked = threads.submit(() -> ask("meanwhile"));
                await().atMost(Duration.ofSeconds(10)).until(this::somebodyWaits);
                return asked;
            });
            assertThat(answer.get().code()).isEqualTo("applications-open");
        }
    }

    private boolean somebodyWaits() {
        return jdbc.sql("""
                select count(*) > 0 from pg_stat_activity
                where datname = current_database() and wait_event_type = 'Lock' and query like '%data_key%'
                """).query(Boolean.class).single();
    }

    @Test
    void clicks_at_once_and_later_ones_are_one_request_and_make_nobody_new() throws Exception {
        var ids = new HashSet<String>();
        Callable<Answer> click = () -> ask("twice");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(Collections.nCopies(4, click))) {
                assertThat(answer.get().status()).isEqualTo(201);
                ids.add(answer.get().json().path("id").asString());
            }
        }
        var before = known();
        var later = ask("twice");

        assertThat(ids).containsExactly(later.json().path("id").asString());
        assertThat(later.headers().getFirst("Idempotency-Replayed")).isEqualTo("true");
        assertThat(known()).isEqualTo(before);
    }

    @Test
    void the_other_services_are_told_of_each_account_and_whoever_comes_back_is_newer() {
        assertThat(ask("gone").status()).isEqualTo(201);

        for (var account : List.of(maria.account(), second.account())) {
            var told = told(account, 2);
            var erased = told.getLast();
            assertThat(erased.type()).isEqualTo("id.mppdigital.citizen.erased.v1");
            assertThat(erased.data().toString()).isEqualTo("{\"citizenId\":\"%s\"}".formatted(account));
            ContractSchema.assertValid("events/citizen-erased.v1", erased.data());
            assertThat(erased.sequence()).isGreaterThan(told.getFirst().sequence());
        }
        assertThat(api.get(maria, "").status()).isEqualTo(200);
        var told = told(maria.account(), 3);
        assertThat(told.getLast().type()).endsWith("contact-changed.v1");
        assertThat(told.getLast().sequence()).isGreaterThan(told.get(1).sequence());
    }

    @Test
    void nobody_is_told_of_an_erasure_that_was_refused() {
        submitted();

        assertThat(ask("early").status()).isEqualTo(409);

        api.put(maria, "/preferences", Map.of("locale", "en"));
        assertThat(told(maria.account(), 2))
                .extracting(ProbedEvent::type)
                .containsOnly("id.mppdigital.citizen.contact-changed.v1");
    }

    private List<ProbedEvent> told(String account, int atLeast) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> probe.events("mpp.citizens", account), events -> events.size() >= atLeast);
    }

    private long known() {
        return jdbc.sql("select count(*) from citizen where id = :id")
                .param("id", maria.account())
                .query(Long.class)
                .single();
    }

    @Test
    void without_a_confirmation_nothing_happens() {
        assertThat(api.post(maria, "/rights", "k", Map.of("kind", "ERASURE")).code())
                .isEqualTo("erasure-not-confirmed");
        assertThat(known()).isEqualTo(1);
    }

    @Test
    void a_key_of_another_right_is_refused() {
        assertThat(api.post(maria, "/rights", "k", Map.of("kind", "ACCESS")).status())
                .isEqualTo(201);

        assertThat(ask("k").code()).isEqualTo("idempotency-key-reused");
        assertThat(known()).isEqualTo(1);
    }
}
