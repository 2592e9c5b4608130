package id.mppdigital.application.cases.saga;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.cases.CaseTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PartStepsIT extends CaseTest {
    @Autowired
    private CaseParts parts;

    @Autowired
    private PartDossiers dossiers;

    @Autowired
    private PartSteps steps;

    /** A worker that was held up for longer than its lease. */
    @Test
    void a_worker_that_comes_late_takes_back_no_answer() {
        var id = begun("lahir");
        issue(id, "akta", UUID.randomUUID());
        awaitState(id, "kk", "FILED");
        issue(id, "kk", UUID.randomUUID());
        awaitState(id, "kia", "ASKS");
        var part = jdbc.sql("select id from case_part where case_id = :id and code = 'kia'")
                .param("id", UUID.fromString(id))
                .query(UUID.class)
                .single();
        var before = parts.kept(part).orElseThrow();
        var completed = dossiers.complete(before);
        // It waits until it opens, so that the part is ready and stays so.
        closed(List.of("lahir-kia"), 1);
        try {
            var answers = Map.of("answers", Map.of("childNik", "6371016601260001"), "documents", List.of());
            assertThat(answer(id, "kia", answers).status()).isEqualTo(200);
            awaitState(id, "kia", "READY");

            steps.ask(before, completed);

            assertThat(state(id, "kia")).isEqualTo("READY");
            assertThat(parts.open(parts.kept(part).orElseThrow()).answers()).containsKey("childNik");
        } finally {
            closed(List.of(), 0);
        }
    }
}
