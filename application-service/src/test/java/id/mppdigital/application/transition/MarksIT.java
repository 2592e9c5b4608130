package id.mppdigital.application.transition;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.testing.Answer;
import id.mppdigital.application.testing.Api;
import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.application.testing.Submissions;
import id.mppdigital.application.testing.TestCatalogue;
import id.mppdigital.application.testing.TestCitizenService;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MarksIT extends ServiceTest {
    private static final Map<String, Object> PURPOSE = Map.of(
            "field",
            "purpose",
            "text",
            Map.of("id", "Sebut nama perusahaannya, kenari-mark-qzx", "en", "Name the company, kenari-mark-qzx"));
    private static final Map<String, Object> PHOTO = Map.of("document", "photo", "text", "Foto terlalu gelap");

    private final String siti = newCitizen();
    private String id = "";

    @BeforeEach
    void submit() {
        id = submitted(siti);
    }

    private Answer request(Object... marks) {
        return api.post(
                police(),
                Api.APPLICATIONS + "/" + id + "/transitions",
                Map.of("to", "CORRECTION_REQUESTED", "reason", "Perbaiki yang ditandai", "marks", List.of(marks)));
    }

    private Answer correct(Object answers, Object... documents) {
        return api.post(
                citizen(siti),
                Api.APPLICATIONS + "/" + id + "/corrections",
                Map.of("answers", answers, "documents", List.of(documents)));
    }

    private Answer detail(String token) {
        return api.get(token, Api.APPLICATIONS + "/" + id);
    }

    @Test
    void the_citizen_and_the_agency_see_what_is_marked_while_it_is_to_be_corrected() {
        assertThat(detail(citizen(siti)).body().path("marks")).isEmpty();
        assertThat(request(PURPOSE, PHOTO).status()).isEqualTo(200);

        for (var reader : List.of(citizen(siti), police())) {
            var marks = detail(reader).body().path("marks");
            assertThat(marks).hasSize(2);
            assertThat(marks.get(0).propertyNames()).containsExactly("field", "text");
            assertThat(marks.at("/0/text/en").asString()).isEqualTo("Name the company, kenari-mark-qzx");
            assertThat(marks.at("/1/document").asString()).isEqualTo("photo");
            assertThat(marks.at("/1/text/id").asString()).isEqualTo("Foto terlalu gelap");
        }

        correct(Map.of("purpose", "Melamar di PT Kenari"));
        assertThat(detail(citizen(siti)).body().path("marks")).isEmpty();
        assertThat(api.get(citizen(siti), Api.APPLICATIONS + "/" + id + "/timeline")
                        .text("/items/1/remarks/marks/0/field"))
                .isEqualTo("purpose");
    }

    @Test
    void only_what_is_marked_can_be_corrected() {
        request(PHOTO);
        var receipt = TestCitizenService.receipt(siti, UUID.randomUUID());

        var refused = correct(Map.of("purpose", "Menikah"), Submissions.document("photo", receipt));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.faults()).containsExactly("/answers/purpose not-marked");
        assertThat(detail(citizen(siti)).text("/status")).isEqualTo("CORRECTION_REQUESTED");

        assertThat(correct(Map.of(), Submissions.document("photo", receipt)).text("/status"))
                .isEqualTo("IN_REVIEW");
    }

    @Test
    void without_marks_everything_can_be_corrected() {
        assertThat(request().status()).isEqualTo(200);

        assertThat(correct(Map.of("purpose", "Menikah", "copies", 3)).status()).isEqualTo(200);
    }

    @Test
    void each_request_has_its_own_marks() {
        request(PHOTO);
        api.transition(police(), id, "{\"to\": \"IN_REVIEW\"}");
        request(PURPOSE);

        assertThat(detail(citizen(siti)).body().path("marks")).hasSize(1);
        assertThat(correct(Map.of("purpose", "Menikah")).status()).isEqualTo(200);
    }

    @Test
    void a_mark_on_something_else_is_refused() {
        var answer = request(
                Map.of("field", "passportNumber", "text", "Periksa"),
                Map.of("document", "passport", "text", "Unggah"),
                Map.of("text", "Periksa"));

        assertThat(answer.code()).isEqualTo("invalid-transition");
        assertThat(answer.faults())
                .containsExactly(
                        "/marks/0/field unknown-field",
                        "/marks/1/document unknown-requirement",
                        "/marks/2 field-or-document");
        assertThat(detail(citizen(siti)).text("/status")).isEqualTo("SUBMITTED");
    }

    @Test
    void marks_and_their_words_are_bounded() {
        assertThat(request(Collections.nCopies(51, PHOTO).toArray()).faults()).containsExactly("/marks size");
        assertThat(request(Map.of("field", "purpose", "text", "x".repeat(2_001)))
                        .faults())
                .contains("/marks/0/text/id size");
        assertThat(request(Map.of("field", "purpose", "text", " ")).faults()).contains("/marks/0/text/id blank");
        assertThat(request(Map.of("field", "purpose")).faults()).containsExactly("/marks/0/text required");
    }

    @Test
    void the_words_are_sealed_and_travel_in_no_event() {
        request(PURPOSE);

        var row = jdbc.sql("select t::text from timeline t where application_id = cast(:id as uuid) and sequence = 2")
                .param("id", id)
                .query(String.class)
                .single();
        assertThat(row).contains("eyJ").doesNotContain("kenari-mark-qzx");
        assertThat(eventsOf(id, 2).toString()).doesNotContain("kenari-mark-qzx");
    }

    @Test
    void an_agency_that_reads_the_words_is_recorded() {
        request(PURPOSE);
        detail(tokens.officer("ratna", "polres-banjarmasin", TestCatalogue.BANJARMASIN));

        assertThat(relayed("mpp.data-uses").stream()
                        .filter(use -> use.data().toString().contains(id))
                        .toList()
                        .toString())
                .contains("timeline/remarks", "form/purpose");
    }

    @Test
    void a_repeated_request_with_a_key_is_one_request() {
        var path = Api.APPLICATIONS + "/" + id + "/transitions";
        var body = Map.of("to", "CORRECTION_REQUESTED", "reason", "Perbaiki", "marks", List.of(PURPOSE));
        var first = api.post(police(), path, body, "Idempotency-Key", "mark-once");
        var again = api.post(police(), path, body, "Idempotency-Key", "mark-once");
        var other = api.post(
                police(),
                path,
                Map.of("to", "CORRECTION_REQUESTED", "reason", "Perbaiki", "marks", List.of(PHOTO)),
                "Idempotency-Key",
                "mark-once");

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(other.code()).isEqualTo("idempotency-key-reused");
    }
}
