package id.mppdigital.application.draft;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.testing.Answer;
import id.mppdigital.application.testing.TestCatalogue;
import id.mppdigital.application.testing.TestForms;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A new version of a service is published while a citizen fills in the form of the earlier one. */
class OutdatedDraftIT extends DraftTest {
    private static final String AKTA = DRAFTS + "/" + TestCatalogue.BANJARMASIN + "/akta";

    private @Nullable Answer draft;

    @BeforeEach
    void begin_under_the_first_version_and_publish_the_second() {
        var answers = new LinkedHashMap<String, Object>();
        answers.put("purpose", "Me");
        answers.put("copies", 5);
        answers.put("email", "siti@");
        answers.put("address", Map.of("street", "Jl. Anang Adenansi"));
        var body = body(answers);
        body.put("documents", List.of(Map.of("requirement", "photo", "id", UUID.randomUUID())));
        draft = api.put(citizen(siti), AKTA, body);
        TestCatalogue.newForm(probe, "akta", 2, TestForms.SKCK_2);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> jdbc.sql("select count(*) from service where code = 'akta' and version = 2")
                                .query(Integer.class)
                                .single()
                        == 1);
    }

    private Answer draft() {
        return requireNonNull(draft);
    }

    @Test
    void the_citizen_is_told_what_changed_and_keeps_what_still_fits() {
        var read = api.get(citizen(siti), AKTA);

        assertThat(read.body().path("outdated").toString())
                .isEqualTo("{\"currentVersion\":2,\"added\":[\"urgent\"],\"removed\":[\"address\"],"
                        + "\"changed\":[\"copies\",\"purpose\"]}");
        assertThat(read.body().path("version").asInt()).isEqualTo(1);
        // Unfinished, but its field did not change; five copies are too many now, and two letters are enough.
        assertThat(read.body().path("answers").propertyNames()).containsExactly("purpose", "email");
        assertThat(read.body().path("documents")).hasSize(1);
        assertThat(read.text("/idempotencyKey")).isEqualTo(draft().text("/idempotencyKey"));
    }

    @Test
    void a_tab_with_the_earlier_form_still_saves_and_loses_nothing() {
        var tag = "\"" + draft().text("/revision") + "\"";
        var saved =
                api.put(citizen(siti), AKTA, body(Map.of("purpose", "Menikah", "address", Map.of())), "If-Match", tag);

        assertThat(saved.status()).isEqualTo(200);
        assertThat(saved.body().at("/outdated/currentVersion").asInt()).isEqualTo(2);
    }

    @Test
    void the_draft_moves_to_the_current_version_when_it_is_saved_under_it() {
        var tag = "\"" + draft().text("/revision") + "\"";
        var body = body(Map.of("purpose", "Me", "urgent", true));
        body.put("version", 2);
        var saved = api.put(citizen(siti), AKTA, body, "If-Match", tag);

        assertThat(saved.body().path("version").asInt()).isEqualTo(2);
        assertThat(saved.body().has("outdated")).isFalse();
        assertThat(saved.text("/idempotencyKey")).isEqualTo(draft().text("/idempotencyKey"));
    }
}
