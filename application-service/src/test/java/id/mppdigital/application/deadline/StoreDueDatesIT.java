package id.mppdigital.application.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.application.testing.Submissions;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StoreDueDatesIT extends ServiceTest {
    private final String siti = newCitizen();

    @Autowired
    private StoreDueDates dueDates;

    @BeforeEach
    void asAfterAnUpgrade() {
        search("after = '00000000-0000-0000-0000-000000000000', done = false, begun_at = now()");
    }

    private void search(String state) {
        jdbc.sql("update due_date_search set " + state).update();
    }

    private void forgetDueDates() {
        jdbc.sql("update application set due_at = null where citizen_id = ?")
                .param(siti)
                .update();
    }

    private List<String> due() {
        return api.list(citizen(siti), "due=ANY&limit=100").ids();
    }

    private @Nullable OffsetDateTime stored(String id) {
        return jdbc.sql("select due_at from application where id = ?")
                .param(UUID.fromString(id))
                .query((row, _) -> row.getObject(1, OffsetDateTime.class))
                .list()
                .getFirst();
    }

    @Test
    void applicationsFromBeforeDueDatesWereStoredAreFoundByThem() {
        var all = Stream.generate(() -> submitted(siti)).limit(3).toList();
        var due = all.stream().map(this::stored).toList();
        forgetDueDates();
        assertThat(due()).isEmpty();

        dueDates.store();

        assertThat(due()).containsExactlyInAnyOrderElementsOf(all);
        assertThat(all.stream().map(this::stored)).containsExactlyElementsOf(due);
    }

    @Test
    void whatIsIssuedOrHasNoLimitGetsNoDueDate() {
        var issued = submitted(siti);
        api.transition(police(), issued, "{\"to\": \"APPROVED\"}");
        api.transition(police(), issued, "{\"to\": \"ISSUED\"}");
        var unlimited =
                api.submit(citizen(siti), Submissions.of(siti, "npwp").body()).text("/id");

        dueDates.store();

        assertThat(stored(issued)).isNull();
        assertThat(stored(unlimited)).isNull();
    }

    @Test
    void aDueDateThatIsStoredAlreadyStays() {
        var id = submitted(siti);
        jdbc.sql("update application set due_at = '2030-01-01T00:00:00Z' where citizen_id = ?")
                .param(siti)
                .update();

        dueDates.store();

        assertThat(stored(id)).isEqualTo("2030-01-01T00:00:00Z");
    }

    @Test
    void moreThanFitIntoOneRoundAreAllFound() {
        copies(submitted(newCitizen()), siti, 450);

        dueDates.store();

        assertThat(jdbc.sql("select count(*) from application where citizen_id = ? and due_at is null")
                        .param(siti)
                        .query(Integer.class)
                        .single())
                .isZero();
        jdbc.sql("delete from application where citizen_id = ?").param(siti).update();
    }

    @Test
    void theSearchGoesOnForADayAndThenEnds() {
        dueDates.store();
        submitted(siti);
        forgetDueDates();
        dueDates.store();
        assertThat(due()).hasSize(1);

        search("begun_at = now() - interval '25 hours'");
        dueDates.store();
        submitted(siti);
        forgetDueDates();
        dueDates.store();

        assertThat(due()).isEmpty();
    }
}
