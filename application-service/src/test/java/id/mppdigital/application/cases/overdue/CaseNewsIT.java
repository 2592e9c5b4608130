package id.mppdigital.application.cases.overdue;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.cases.CaseTest;
import id.mppdigital.platform.test.ContractSchema;
import id.mppdigital.platform.test.ProbedEvent;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The citizen of a case is told what it asks, what is late, what was refused and that it is done, each once. */
class CaseNewsIT extends CaseTest {
    @Autowired
    private TellLateParts late;

    @Test
    void a_part_that_asks_and_the_end_are_told() {
        var id = begun("lahir");
        issue(id, "akta", UUID.randomUUID());
        awaitState(id, "kk", "FILED");
        issue(id, "kk", UUID.randomUUID());
        awaitState(id, "kia", "ASKS");
        assertThat(told(id)).containsExactly("PART_ASKS kia ASKS");

        assertThat(answer(id, "kia", Map.of("answers", Map.of("childNik", "6371016601260001"), "documents", List.of()))
                        .status())
                .isEqualTo(200);
        awaitState(id, "kia", "FILED");
        issue(id, "kia", UUID.randomUUID());
        refuse(id, "jkn");

        assertThat(told(id))
                .containsExactly("PART_ASKS kia ASKS", "ENDED akta GRANTED, kk GRANTED, kia GRANTED, jkn REFUSED");
    }

    @Test
    void a_refused_part_is_told_with_what_follows() {
        var stopped = begun("uji-stop-rest");
        refuse(stopped, "akta");
        assertThat(told(stopped)).containsExactly("PART_REFUSED akta REFUSED, kk STOPPED, kia STOPPED");

        var waiting = begun("uji-wait-for-citizen");
        refuse(waiting, "akta");
        assertThat(told(waiting)).containsExactly("PART_REFUSED akta REFUSED, kk UNDECIDED");

        var goingOn = begun("uji-continue");
        refuse(goingOn, "akta");
        assertThat(told(goingOn)).containsExactly("PART_REFUSED akta REFUSED, kk READY");
    }

    @Test
    void a_late_part_is_told_once_and_only_while_its_agency_has_to_act() {
        var id = begun("lahir");
        late.tell();
        jdbc.sql("update case_part set late_at = now() - interval '1 minute' where case_id = :id and state = 'FILED'")
                .param("id", UUID.fromString(id))
                .update();
        // The insurance waits for its citizen: that is not the agency's delay.
        var asked = api.transition(
                desk(),
                application(id, "jkn"),
                "{\"to\": \"CORRECTION_REQUESTED\", \"reason\": \"Periksa nomor kartu\"}");
        assertThat(asked.status()).as(asked.body().toString()).isEqualTo(200);

        late.tell();
        late.tell();
        assertThat(told(id)).containsExactly("PART_LATE akta FILED");

        issue(id, "akta", UUID.randomUUID());
        late.tell();
        awaitState(id, "kk", "FILED");
        assertThat(told(id)).hasSize(1);
    }

    @Test
    void a_late_part_is_told_with_what_follows_by_its_rule_and_goes_on_itself() {
        var goingOn = begun("telat-continue");
        assertThat(part(goingOn, "akta").at("/rules/onLate").asString()).isEqualTo("CONTINUE");
        late(goingOn, "akta");
        assertThat(told(goingOn)).containsExactly("PART_LATE akta FILED, kk READY");
        awaitState(goingOn, "kk", "FILED");

        var stopped = begun("telat-stop-rest");
        late(stopped, "akta");
        assertThat(told(stopped)).containsExactly("PART_LATE akta FILED, kk STOPPED, kia STOPPED");

        issue(stopped, "akta", UUID.randomUUID());
        issue(stopped, "jkn", UUID.randomUUID());
        assertThat(told(stopped).getLast())
                .as("what is late may still come")
                .isEqualTo("ENDED akta GRANTED, kk STOPPED, jkn GRANTED, kia STOPPED");
    }

    @Test
    void about_what_depends_on_a_late_part_the_citizen_decides_or_waits() {
        var decided = begun("telat-wait-for-citizen");
        late(decided, "akta");
        assertThat(told(decided)).containsExactly("PART_LATE akta FILED, kk UNDECIDED");
        assertThat(decide(decided, "kk", "CONTINUE").status()).isEqualTo(200);
        awaitState(decided, "kk", "FILED");
        assertThat(part(decided, "akta").path("state").asString()).isEqualTo("FILED");

        var waiting = begun("telat-wait-for-citizen");
        late(waiting, "akta");
        issue(waiting, "akta", UUID.randomUUID());
        awaitState(waiting, "kk", "FILED");
    }

    private void late(String id, String part) {
        jdbc.sql("update case_part set late_at = now() - interval '1 minute' where case_id = :id and code = :part")
                .param("id", UUID.fromString(id))
                .param("part", part)
                .update();
        late.tell();
        late.tell();
    }

    /** Change and parts of each news so far. */
    private List<String> told(String id) {
        return relayed("mpp.cases").stream()
                .filter(event -> id.equals(event.subject()))
                .map(ProbedEvent::data)
                .peek(data -> assertThat(data.path("begunAt"))
                        .isEqualTo(api.get(token(), CASES + "/" + id).body().path("openedAt")))
                .peek(data -> ContractSchema.assertValid("events/case-changed.v1", data))
                .map(data -> data.path("change").asString() + " " + parts(data))
                .toList();
    }

    private static String parts(JsonNode data) {
        return String.join(
                ", ",
                data.path("parts")
                        .valueStream()
                        .map(part -> part.path("code").asString() + " "
                                + part.path("state").asString())
                        .toList());
    }
}
