package id.mppdigital.application.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** One part is refused; the rule of its life event says what becomes of the others. */
class RefusedPartIT extends CaseTest {
    @Test
    void stop_rest_starts_nothing_more() {
        var id = begun("uji-stop-rest");
        refuse(id, "akta");

        assertThat(state(id, "akta")).isEqualTo("REFUSED");
        assertThat(state(id, "kk")).isEqualTo("STOPPED");
        assertThat(state(id, "kia")).isEqualTo("STOPPED");
        issue(id, "jkn", UUID.randomUUID());
        assertThat(state(id, "kia")).isEqualTo("STOPPED");
        assertThat(ended(id)).isTrue();
        assertThat(count("select count(*) from application where citizen_id = :siti"))
                .isEqualTo(2);
    }

    @Test
    void continue_files_the_next_part_without_it() {
        var id = begun("uji-continue");
        refuse(id, "akta");

        awaitState(id, "kk", "FILED");
        assertThat(state(id, "kia")).isEqualTo("WAITING");
        assertThat(ended(id)).isFalse();
    }

    @Test
    void wait_for_citizen_waits_until_the_citizen_goes_on() {
        var id = begun("uji-wait-for-citizen");
        refuse(id, "akta");

        assertThat(state(id, "kk")).isEqualTo("UNDECIDED");
        assertThat(state(id, "kia")).isEqualTo("WAITING");
        assertThat(decide(id, "kia", "CONTINUE").code()).isEqualTo("part-not-asking");
        assertThat(decide(id, "kk", "CONTINUE").status()).isEqualTo(200);
        awaitState(id, "kk", "FILED");
        // The same again changes nothing.
        assertThat(decide(id, "kk", "CONTINUE").status()).isEqualTo(200);
        assertThat(decide(id, "kk", "STOP").code()).isEqualTo("part-started");
    }

    @Test
    void or_until_the_citizen_stops_it() {
        var id = begun("uji-wait-for-citizen");
        refuse(id, "akta");

        assertThat(decide(id, "kk", "STOP").status()).isEqualTo(200);
        assertThat(decide(id, "kk", "STOP").status()).isEqualTo(200);
        assertThat(state(id, "kk")).isEqualTo("STOPPED");
        assertThat(decide(id, "kk", "BOTH").status()).isEqualTo(400);
        assertThat(decide(id, "none", "STOP").status()).isEqualTo(404);
    }

    @Test
    void a_withdrawn_application_counts_as_refused() {
        var id = begun("uji-stop-rest");
        var withdrawn =
                api.post(token(), "/applications/v1/applications/" + application(id, "akta") + "/withdrawal", Map.of());

        assertThat(withdrawn.status()).as(withdrawn.body().toString()).isEqualTo(200);
        assertThat(state(id, "kk")).isEqualTo("STOPPED");
    }

    private boolean ended(String id) {
        return !api.get(token(), CASES + "/" + id).body().path("endedAt").isNull();
    }
}
