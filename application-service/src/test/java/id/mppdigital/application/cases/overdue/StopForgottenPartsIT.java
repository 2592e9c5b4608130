package id.mppdigital.application.cases.overdue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.application.cases.CaseTest;
import id.mppdigital.platform.meters.DatabaseMeters;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StopForgottenPartsIT extends CaseTest {
    @Autowired
    private StopForgottenParts forgotten;

    @Autowired
    private DatabaseMeters measured;

    @Autowired
    private MeterRegistry meters;

    @Test
    void who_never_decides_is_not_waited_for_for_ever() {
        var id = begun("uji-wait-for-citizen");
        refuse(id, "akta");
        forgotten.stop();
        assertThat(state(id, "kk")).isEqualTo("UNDECIDED");

        waitsForDays(id, 91);
        forgotten.stop();

        assertThat(state(id, "kk")).isEqualTo("STOPPED");
    }

    @Test
    void a_service_that_stays_closed_is_seen_and_is_not_waited_for_for_ever() {
        var id = begun("lahir");
        closed(List.of("lahir-kk"), 1);
        try {
            issue(id, "akta", UUID.randomUUID());
            await().untilAsserted(() ->
                    assertThat(part(id, "kk").at("/waits/reason").asString()).isEqualTo("offering-closed"));
            measured.measure();
            assertThat(meters.get("mpp.cases.parts")
                            .tag("reason", "offering-closed")
                            .gauge()
                            .value())
                    .isPositive();
            waitsForDays(id, 89);
            forgotten.stop();
            assertThat(state(id, "kk")).isEqualTo("READY");
            // As the queue would leave it that gives up first.
            jdbc.sql("""
                    update part_start set state = 'PARKED'
                    where part_id in (select id from case_part where case_id = :id)
                    """).param("id", UUID.fromString(id)).update();

            waitsForDays(id, 2);
            forgotten.stop();

            assertThat(state(id, "kk")).isEqualTo("STOPPED");
            assertThat(left(id, "select count(*) from case_part where dossier is not null"))
                    .isZero();
            assertThat(left(id, "select count(*) from part_start join case_part on case_part.id = part_id where true"))
                    .isZero();
        } finally {
            closed(List.of(), 0);
        }
    }

    private void waitsForDays(String id, int days) {
        jdbc.sql("update case_part set since = since - :days * interval '1 day' where case_id = :id")
                .param("days", days)
                .param("id", UUID.fromString(id))
                .update();
    }

    private int left(String id, String sql) {
        return jdbc.sql(sql + " and case_id = :id and code = 'kk'")
                .param("id", UUID.fromString(id))
                .query(Integer.class)
                .single();
    }
}
