package id.mppdigital.application.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.application.testing.Answer;
import id.mppdigital.application.testing.Api;
import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.application.testing.Submissions;
import id.mppdigital.application.testing.TestCatalogue;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DueDatesIT extends ServiceTest {
    private final String siti = newCitizen();

    private Answer detail(String id) {
        return api.get(citizen(siti), Api.APPLICATIONS + "/" + id);
    }

    private Answer list() {
        return api.get(citizen(siti), Api.APPLICATIONS);
    }

    @Test
    void detailAndListSayUntilWhenTheAgencyHasToDeliver() {
        var id = submitted(siti);

        var due = detail(id).text("/dueAt");

        // SKCK promises five working days; Banjarmasin lies in UTC+8.
        assertThat(due).endsWith("T23:59:59+08:00");
        var submitted = Instant.parse(detail(id).text("/submittedAt"))
                .atOffset(ZoneOffset.ofHours(8))
                .toLocalDate();
        assertThat(submitted
                        .datesUntil(OffsetDateTime.parse(due).toLocalDate())
                        .filter(day -> day.plusDays(1).getDayOfWeek().getValue() <= 5))
                .hasSize(5);
        assertThat(list().text("/items/0/dueAt")).isEqualTo(due);
        assertThat(detail(id).text("/waitingFor")).isEqualTo("AGENCY");
    }

    @Test
    void nothingIsDueWithoutALimit() {
        var id = api.submit(citizen(siti), Submissions.of(siti, "npwp").body()).text("/id");

        assertThat(detail(id).body().path("dueAt").isNull()).isTrue();
        assertThat(list().body().at("/items/0/dueAt").isNull()).isTrue();
    }

    @Test
    void inAListEachApplicationHasItsOwnDueDate() {
        var moved = submitted(siti);
        api.submit(citizen(siti), Submissions.of(siti, "npwp").body());
        var fromBeforeDatesWereStored = submitted(siti);
        var latest = submitted(siti);
        var promised = detail(latest).text("/dueAt");
        due(moved, "due_at + interval '1 day'");
        due(fromBeforeDatesWereStored, "null");

        var items = list().body().path("items");

        assertThat(items.at("/0/dueAt").asString()).isEqualTo(promised);
        assertThat(items.at("/1/dueAt").asString()).isEqualTo(promised);
        assertThat(items.at("/2/dueAt").isNull()).isTrue();
        assertThat(OffsetDateTime.parse(items.at("/3/dueAt").asString()))
                .isEqualTo(OffsetDateTime.parse(promised).plusDays(1));
    }

    private void due(String id, String at) {
        jdbc.sql("update application set due_at = " + at + " where id = cast(? as uuid)")
                .param(id)
                .update();
    }

    @Test
    void nothingIsDueOnceItIsIssuedOrRefused() {
        var id = submitted(siti);
        api.transition(police(), id, "{\"to\": \"APPROVED\"}");
        assertThat(detail(id).text("/dueAt")).isNotEmpty();

        api.transition(police(), id, "{\"to\": \"ISSUED\"}");

        assertThat(detail(id).body().path("dueAt").isNull()).isTrue();
        assertThat(list().body().at("/items/0/dueAt").isNull()).isTrue();
    }

    @Test
    void aServiceFromBeforeLimitsWereKeptLearnsItsLimitAndSoDoItsApplications() {
        TestCatalogue.service(probe, "limits-later", 1, "PUBLISHED", 5, null);
        awaitRevision(5);
        // As a row that was replicated before the limit was kept, under the inbox's former name.
        jdbc.sql("delete from inbox where subject = 'limits-later@1'").update();

        var limit = Map.of("amount", 2, "unit", "HOURS", "onExpiry", "NONE");
        TestCatalogue.service(probe, "limits-later", 1, "RETIRED", 4, null);
        TestCatalogue.service(probe, "limits-later", 1, "PUBLISHED", 5, limit);

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(
                                jdbc.sql("select time_limit ->> 'amount' from service where code = 'limits-later'")
                                        .query(String.class)
                                        .single())
                        .isEqualTo("2"));
        jdbc.sql("delete from service where code = 'limits-later'").update();
    }

    private void awaitRevision(int revision) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> jdbc.sql("select count(*) from service where code = 'limits-later' and revision = ?")
                                .param(revision)
                                .query(Integer.class)
                                .single()
                        == 1);
    }
}
