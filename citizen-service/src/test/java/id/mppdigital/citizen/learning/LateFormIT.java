package id.mppdigital.citizen.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.citizen.OtherServices.Given;
import id.mppdigital.citizen.identity.EraseCitizen;
import id.mppdigital.platform.sealing.Sealing;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** The order reversed: applications first, then the form they were filed on. */
class LateFormIT extends CitizenTest {
    private static final String AGENCY = "polres-banjarmasin";

    @Autowired
    LearnFromApplication learn;

    @Autowired
    Sealing sealing;

    @Autowired
    EraseCitizen erase;

    @Autowired
    TransactionTemplate transaction;

    private final String service = "late-" + UUID.randomUUID();

    private void formArrives() {
        others.publishService(service, Map.of("friend", "citizen/friendName", "phone", "citizen/friendPhone"));
    }

    private Filed filed() {
        var dossier = Map.of(
                "answers", Map.of("friend", "Yosef"),
                "provenance", Map.of("friend", Map.of("source", "citizen", "assurance", "DECLARED")),
                "documents", List.of());
        return new Filed(
                UUID.randomUUID(),
                maria.account(),
                null,
                "63.71",
                AGENCY,
                new Filed.Service(service, 1),
                Instant.parse("2026-11-24T03:00:00Z"),
                null,
                null,
                sealing.seal(dossier, "citizen-service"),
                null);
    }

    private int waiting() {
        return jdbc.sql("select count(*) from waiting_for_form where service = :service")
                .param("service", service)
                .query(Integer.class)
                .single();
    }

    private void awaitWaiting(int count) {
        await().atMost(Duration.ofSeconds(30)).until(() -> waiting() == count);
    }

    private List<String> shared() {
        return api.get(maria, "/data-uses")
                .json()
                .path("items")
                .valueStream()
                .filter(use -> use.path("action").asString().equals("SHARED_WITH_AGENCY"))
                .map(use -> use.path("sources").toString())
                .toList();
    }

    private JsonNode known() {
        return api.prefill(maria, service).json().path("fields");
    }

    @Test
    void whatWasDeclaredBeforeTheFormCameIsOfferedOnceItIsThere() {
        var filed = others.submit(
                maria,
                service,
                AGENCY,
                List.of(Given.declared("friend", "Yosef"), Given.declared("phone", "081250001111")),
                List.of());
        others.correct(filed, maria, AGENCY, List.of(Given.declared("friend", "Ruth")), "2026-11-25T03:00:00Z");
        awaitWaiting(2);

        formArrives();

        assertThat(known().at("/friend/value").asString()).isEqualTo("Ruth");
        assertThat(known().at("/phone/value").asString()).isEqualTo("081250001111");
        assertThat(waiting()).isZero();
    }

    @Test
    void theLedgerDoesNotWaitForTheForm() {
        others.submit(maria, service, AGENCY, List.of(Given.declared("friend", "Yosef")), List.of());
        awaitWaiting(1);

        assertThat(shared()).containsExactly("[\"form/friend\"]");
        formArrives();
        assertThat(shared()).hasSize(1);
    }

    @Test
    void whatWaitsIsSealedAndRepeatingItChangesNothing() {
        var filed = others.submit(maria, service, AGENCY, List.of(Given.declared("friend", "Yosef")), List.of());
        others.repeat(filed);
        // Behind the repetition, on the same partition.
        others.correct(filed, maria, AGENCY, List.of(), "2026-11-25T03:00:00Z");
        await().atMost(Duration.ofSeconds(30)).until(() -> shared().size() == 2);

        assertThat(waiting()).isEqualTo(2);
        assertThat(jdbc.sql("select string_agg(filed::text, ' ') from waiting_for_form where service = :service")
                        .param("service", service)
                        .query(String.class)
                        .single())
                .contains("locked")
                .doesNotContain("Yosef", "ciphertext");
    }

    /** Neither with the citizen's key, which is gone, nor with this service's, for which it was sealed. */
    @Test
    void whatWaitedOpensNoMoreOnceItsCitizenIsErasedAndABackupIsRestored() {
        assertThat(api.get(maria, "").status()).isEqualTo(200);
        others.submit(maria, service, AGENCY, List.of(Given.declared("friend", "Yosef")), List.of());
        awaitWaiting(1);
        var backup = jdbc.sql("select filed::text from waiting_for_form where service = :service")
                .param("service", service)
                .query(String.class)
                .single();

        erase.erase(maria.account());
        assertThat(waiting()).isZero();
        jdbc.sql("insert into waiting_for_form (service, version, filed) values (:service, 1, cast(:filed as jsonb))")
                .param("service", service)
                .param("filed", backup)
                .update();
        formArrives();

        await().until(() -> waiting() == 0);
        assertThat(known().at("/friend/value").isNull()).isTrue();
    }

    @Test
    void aFormThatArrivesWhileAnApplicationIsPutAsideStillFindsIt() {
        var arrival = new CompletableFuture<Void>();
        transaction.executeWithoutResult(_ -> {
            learn.learn(filed());
            arrival.completeAsync(() -> {
                formArrives();
                return null;
            });
            // The form's transaction waits for this one to end.
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> jdbc.sql("""
                    select count(*) from pg_locks
                    where locktype = 'advisory' and not granted
                      and database = (select oid from pg_database where datname = current_database())
                    """).query(Integer.class).single() > 0);
        });

        arrival.join();
        assertThat(known().at("/friend/value").asString()).isEqualTo("Yosef");
        assertThat(waiting()).isZero();
    }
}
