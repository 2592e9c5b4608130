package id.mppdigital.application.listing;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.testing.Api;
import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.application.testing.Submissions;
import id.mppdigital.application.testing.TestCatalogue;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeskFiltersIT extends ServiceTest {
    private final String siti = newCitizen();

    private void dueIn(String id, Duration time) {
        jdbc.sql("update application set due_at = :due where id = :id")
                .param("due", Instant.now().plus(time))
                .param("id", UUID.fromString(id))
                .update();
    }

    private String numberOf(String id) {
        return api.get(police(), Api.APPLICATIONS + "/" + id).text("/registrationNumber");
    }

    @Test
    void whatIsOverdueComesFirstWhenAListIsAskedByDueDate() {
        var later = submitted(siti);
        var soon = submitted(siti);
        var longOverdue = submitted(siti);
        var overdue = submitted(siti);
        dueIn(later, Duration.ofDays(4));
        dueIn(soon, Duration.ofDays(2));
        dueIn(overdue, Duration.ofDays(-1));
        dueIn(longOverdue, Duration.ofDays(-30));

        assertThat(api.list(citizen(siti), "due=OVERDUE").ids()).containsExactly(longOverdue, overdue);
        assertThat(api.list(citizen(siti), "due=SOON").ids()).containsExactly(soon);
        assertThat(api.list(citizen(siti), "due=ANY").ids()).containsExactly(longOverdue, overdue, soon, later);
        assertThat(api.list(police(), "due=OVERDUE&limit=100").ids())
                .contains(longOverdue, overdue)
                .doesNotContain(soon, later);
        assertThat(api.list(tokens.agency("polres-banjarmasin"), "due=OVERDUE&limit=100")
                        .ids())
                .contains(longOverdue, overdue);
    }

    @Test
    void whatIsIssuedIsNotOverdueAnyMore() {
        var id = submitted(siti);
        dueIn(id, Duration.ofDays(-1));
        api.transition(police(), id, "{\"to\": \"APPROVED\"}");
        assertThat(api.list(police(), "due=OVERDUE&limit=100").ids()).contains(id);

        api.transition(police(), id, "{\"to\": \"ISSUED\"}");

        assertThat(api.list(police(), "due=OVERDUE&limit=100").ids()).doesNotContain(id);
    }

    @Test
    void theDueDateIsStoredWithTheApplicationAndShownAsItIsStored() {
        var id = submitted(siti);

        dueIn(id, Duration.ofDays(-1));

        var shown = api.list(citizen(siti), "").text("/items/0/dueAt");
        assertThat(Instant.parse(shown)).isBefore(Instant.now());
        assertThat(shown).endsWith("+08:00");
        assertThat(api.get(police(), Api.APPLICATIONS + "/" + id).text("/dueAt"))
                .isEqualTo(shown);
    }

    @Test
    void pagesByDueDateFollowEachOtherAlsoWhenTwoAreDueAtOnce() {
        var all = Stream.generate(() -> submitted(siti)).limit(3).toList();
        jdbc.sql("update application set due_at = now() where citizen_id = ?")
                .param(siti)
                .update();

        var first = api.list(citizen(siti), "due=ANY&limit=2");
        var second = api.list(citizen(siti), "due=ANY&limit=2&after=" + first.text("/next"));

        assertThat(Stream.of(first, second).flatMap(page -> page.ids().stream()))
                .containsExactlyElementsOf(all);
    }

    @Test
    void severalStatusesAndAServiceNarrowAList() {
        var received = submitted(siti);
        var approved = submitted(siti);
        var waiting = submitted(siti);
        api.transition(police(), received, "{\"to\": \"RECEIVED\"}");
        api.transition(police(), approved, "{\"to\": \"APPROVED\"}");
        var taxes =
                api.submit(citizen(siti), Submissions.of(siti, "npwp").body()).text("/id");

        assertThat(api.list(police(), "statuses=RECEIVED&statuses=APPROVED&service=skck&limit=100")
                        .ids())
                .containsSubsequence(approved, received)
                .doesNotContain(waiting);
        assertThat(api.list(police(), "status=SUBMITTED&service=skck&limit=100").ids())
                .contains(waiting);
        assertThat(api.list(police(), "service=skck&limit=100").ids()).containsSubsequence(waiting, approved, received);
        assertThat(api.list(police(), "service=npwp").ids()).isEmpty();
        assertThat(api.list(citizen(siti), "service=npwp").ids()).containsExactly(taxes);
        assertThat(api.list(citizen(siti), "statuses=RECEIVED,APPROVED").ids()).containsExactly(approved, received);
    }

    @Test
    void aRegistrationNumberFindsItsApplicationWholeOrByItsBeginning() {
        var id = submitted(siti);
        var gowa = api.submit(
                        citizen(siti),
                        Submissions.of(siti).at(TestCatalogue.GOWA).body())
                .text("/id");
        var number = numberOf(id);

        assertThat(api.list(police(), "number=" + number).ids()).containsExactly(id);
        assertThat(api.list(citizen(siti), "number=" + number.substring(0, number.length() - 6))
                        .ids())
                .containsExactly(id);
        assertThat(api.list(tokens.agency("kpp-banjarmasin", TestCatalogue.BANJARMASIN), "number=" + number)
                        .ids())
                .isEmpty();
        assertThat(api.list(police(), "number=73.06-").ids()).isEmpty();
        assertThat(api.list(tokens.agency("polres-banjarmasin"), "number=73.06-&limit=100")
                        .ids())
                .contains(gowa);
    }

    @Test
    void pagesByNumberFollowEachOther() {
        var ids = Stream.generate(() -> submitted(siti)).limit(3).toList().reversed();

        var first = api.list(citizen(siti), "number=63.71-&limit=2");
        var second = api.list(citizen(siti), "number=63.71-&limit=2&after=" + first.text("/next"));

        assertThat(Stream.of(first, second).flatMap(page -> page.ids().stream()))
                .containsExactlyElementsOf(ids);
        assertThat(api.list(citizen(siti), "due=ANY&after=" + first.text("/next"))
                        .code())
                .isEqualTo("invalid-cursor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"number=63.71", "number=%25", "due=YESTERDAY", "service=SKCK", "statuses=LOST"})
    void aFilterThatCanNotBeReadIsRefused(String query) {
        assertThat(api.list(police(), query).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"status=SUBMITTED", "service=skck", "due=ANY"})
    void aNumberIsSearchedAlone(String query) {
        assertThat(api.list(police(), "number=63.71-&" + query).code()).isEqualTo("number-alone");
    }
}
