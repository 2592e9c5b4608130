package id.mppdigital.citizen.applications;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.citizen.CitizenTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StandingsIT extends CitizenTest {
    @Autowired
    Applications applications;

    @Autowired
    Standings standings;

    private final UUID id = UUID.randomUUID();

    private List<Standing> open() {
        return standings.open(List.of(maria.account()));
    }

    @Test
    void an_earlier_word_never_moves_an_application_back() {
        applications.add(new Application(id, maria.account(), "polres-banjarmasin", "63.71", "skck", 1), Instant.now());
        assertThat(open()).containsExactly(new Standing(id, "skck", null, null, null));

        move(id, "63.71-2026-000001", "IN_REVIEW", 3);
        assertThat(open()).containsExactly(new Standing(id, "skck", "63.71-2026-000001", "IN_REVIEW", null));

        move(id, "63.71-2026-000001", "COMPLETED", 5);
        move(id, "63.71-2026-000001", "IN_REVIEW", 4);
        assertThat(open()).isEmpty();
    }

    @Test
    void what_is_told_of_an_unknown_application_stores_nothing() {
        move(id, "63.71-2026-000002", "COMPLETED", 5);

        assertThat(jdbc.sql("select count(*) from application where id = :id")
                        .param("id", id)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private void move(UUID id, String number, String to, long sequence) {
        standings.moved(id, new Standings.Move(number, to, "AGENCY"), sequence);
    }
}
