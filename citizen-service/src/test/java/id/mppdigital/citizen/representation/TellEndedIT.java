package id.mppdigital.citizen.representation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.citizen.CitizenTest;
import id.mppdigital.platform.test.EventProbe;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TellEndedIT extends CitizenTest {
    @Autowired
    TellEnded tellEnded;

    @Autowired
    EventProbe probe;

    @Test
    void a_power_that_ended_before_the_event_existed_is_told_once() {
        var first = endedLongAgo();
        tellEnded.tellOld();
        tellEnded.tellOld();
        var last = endedLongAgo();
        tellEnded.tellOld();

        await().until(() -> told(last) == 1);
        assertThat(told(first)).isEqualTo(1);
    }

    private UUID endedLongAgo() {
        var id = UUID.randomUUID();
        jdbc.sql("""
                insert into representation (id, kind, state, principal, representative, proposed_by, services, actions,
                                            proposed_at, ended_at)
                values (:id, 'PARENT', 'ENDED', :child, :parent, :parent, '{}', '{}', now(), now())
                """)
                .param("id", id)
                .param("child", "child-" + id)
                .param("parent", maria.account())
                .update();
        return id;
    }

    private long told(UUID representation) {
        return probe.events("mpp.representations").stream()
                .filter(event ->
                        event.data().path("representationId").asString().equals(representation.toString()))
                .count();
    }
}
