package id.mppdigital.application.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.testing.Api;
import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.application.testing.Submissions;
import id.mppdigital.application.testing.TestCatalogue;
import id.mppdigital.platform.paging.Cursor;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrackingIT extends ServiceTest {
    private final String siti = newCitizen();

    private List<String> submitMany(int count) {
        var ids = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            ids.addFirst(submitted(siti));
        }
        return ids;
    }

    @Test
    void aCitizenSeesTheirOwnNewestFirst() {
        submitted(newCitizen());
        var mine = submitMany(3);

        var page = api.list(citizen(siti), "limit=10");

        assertThat(page.ids()).containsExactlyElementsOf(mine);
        assertThat(page.body().path("next").isNull()).isTrue();
    }

    @Test
    void pagesStayInPlaceWhileApplicationsArriveAndMove() {
        var mine = submitMany(5);
        var first = api.list(citizen(siti), "limit=2");
        submitted(siti);
        api.transition(police(), mine.getLast(), "{\"to\": \"IN_REVIEW\"}");

        var second = api.list(citizen(siti), "limit=2&after=" + first.text("/next"));
        var third = api.list(citizen(siti), "limit=2&after=" + second.text("/next"));

        var all = new ArrayList<>(first.ids());
        all.addAll(second.ids());
        all.addAll(third.ids());
        assertThat(all).containsExactlyElementsOf(mine);
        assertThat(third.body().path("next").isNull()).isTrue();
    }

    @Test
    void anAgencySeesItsOwnInItsMallsOnly() {
        var inBanjarmasin = submitted(siti);
        var inGowa = api.submit(
                        citizen(siti),
                        Submissions.of(siti).at(TestCatalogue.GOWA).body())
                .text("/id");
        var atTheTaxOffice =
                api.submit(citizen(siti), Submissions.of(siti, "npwp").body()).text("/id");

        assertThat(api.list(police(), "limit=100").ids())
                .contains(inBanjarmasin)
                .doesNotContain(inGowa, atTheTaxOffice);
        assertThat(api.list(tokens.agency("polres-banjarmasin"), "limit=2").ids())
                .containsExactly(inGowa, inBanjarmasin);
        assertThat(api.list(tokens.agency("polres-banjarmasin"), "limit=100&mall=73.06")
                        .ids())
                .contains(inGowa)
                .doesNotContain(inBanjarmasin);
        assertThat(api.list(police(), "limit=100&mall=73.06").ids()).isEmpty();
        assertThat(api.list(tokens.agency("polres-medan"), "limit=100").ids()).isEmpty();
    }

    @Test
    void aListCanBeNarrowedToAStatus() {
        var ids = submitMany(2);
        api.transition(police(), ids.getFirst(), "{\"to\": \"IN_REVIEW\"}");

        assertThat(api.list(citizen(siti), "status=IN_REVIEW").ids()).containsExactly(ids.getFirst());
        assertThat(api.list(citizen(siti), "status=SUBMITTED").ids()).containsExactly(ids.getLast());
        assertThat(api.list(police(), "status=IN_REVIEW&limit=100").ids()).contains(ids.getFirst());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"limit=0", "limit=101", "limit=many", "status=LOST", "after=%00", "after=zzzz", "mall=a%00b"})
    void badQueriesAreRefused(String query) {
        var answer = api.list(citizen(siti), query);

        assertThat(answer.status()).as(answer.body().toString()).isIn(400, 422);
        assertThat(answer.text("/type")).startsWith("urn:mppdigital:problem:");
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        assertThat(api.list(
                                citizen(siti),
                                "after="
                                        + Cursor.of("2026-11-24T02:00:00Z", "not-an-id")
                                                .encode())
                        .code())
                .isEqualTo("invalid-cursor");
    }

    @Test
    void aCursorFromOutsideAllTimeIsRefused() {
        var never = Cursor.of("+999999999-01-01T00:00:00Z", UUID.randomUUID());

        assertThat(api.list(citizen(siti), "after=" + never.encode()).code()).isEqualTo("invalid-cursor");
    }

    @Test
    void theDetailHoldsAnswersWithTheirProvenanceForCitizenAndAgency() {
        var id = submitted(siti);

        for (var reader : List.of(citizen(siti), police())) {
            var detail = api.get(reader, Api.APPLICATIONS + "/" + id);
            assertThat(detail.status()).isEqualTo(200);
            assertThat(detail.text("/answers/applicantName")).isEqualTo("Siti Rahmah");
            assertThat(detail.text("/provenance/applicantName/assurance")).isEqualTo("REGISTER");
            assertThat(detail.text("/provenance/purpose/assurance")).isEqualTo("DECLARED");
            assertThat(detail.text("/documents/0/requirement")).isEqualTo("photo");
        }
        assertThat(api.get(citizen(siti), Api.APPLICATIONS + "/" + id)
                        .body()
                        .path("next")
                        .toString())
                .isEqualTo("[\"WITHDRAWN\"]");
    }

    @Test
    void anotherCitizensApplicationDoesNotExist() {
        var id = submitted(siti);
        var budi = citizen(newCitizen());

        for (var path : List.of("", "/timeline", "/stream")) {
            assertThat(api.get(budi, Api.APPLICATIONS + "/" + id + path).status())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @Test
    void otherRolesSeeNothing() {
        assertThat(api.list(tokens.platformAdmin(), "").status()).isEqualTo(403);
        assertThat(api.get(tokens.platformAdmin(), Api.APPLICATIONS + "/" + submitted(siti))
                        .status())
                .isEqualTo(403);
    }
}
