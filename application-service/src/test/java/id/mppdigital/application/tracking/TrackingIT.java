package id.mppdigital.application.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.testing.Answer;
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

    private Answer list(String token, String query) {
        return api.get(token, Api.APPLICATIONS + "?" + query);
    }

    private static List<String> ids(Answer page) {
        return page.body()
                .path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

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

        var page = list(citizen(siti), "limit=10");

        assertThat(ids(page)).containsExactlyElementsOf(mine);
        assertThat(page.body().path("next").isNull()).isTrue();
    }

    @Test
    void pagesStayInPlaceWhileApplicationsArriveAndMove() {
        var mine = submitMany(5);
        var first = list(citizen(siti), "limit=2");
        submitted(siti);
        api.transition(police(), mine.getLast(), "{\"to\": \"IN_REVIEW\"}");

        var second = list(citizen(siti), "limit=2&after=" + first.text("/next"));
        var third = list(citizen(siti), "limit=2&after=" + second.text("/next"));

        var all = new ArrayList<>(ids(first));
        all.addAll(ids(second));
        all.addAll(ids(third));
        assertThat(all).containsExactlyElementsOf(mine);
        assertThat(third.body().path("next").isNull()).isTrue();
    }

    @Test
    void anAgencySeesItsOwnInItsMallsOnly() {
        var inBanjarmasin = submitted(siti);
        var inGowa = api.submit(
                        citizen(siti),
                        Submissions.of(siti).with("mall", TestCatalogue.GOWA).body())
                .text("/id");
        var atTheTaxOffice =
                api.submit(citizen(siti), Submissions.of(siti, "npwp").body()).text("/id");

        assertThat(ids(list(police(), "limit=100"))).contains(inBanjarmasin).doesNotContain(inGowa, atTheTaxOffice);
        assertThat(ids(list(tokens.agency("polres-banjarmasin"), "limit=2"))).containsExactly(inGowa, inBanjarmasin);
        assertThat(ids(list(tokens.agency("polres-banjarmasin"), "limit=100&mall=73.06")))
                .contains(inGowa)
                .doesNotContain(inBanjarmasin);
        assertThat(ids(list(police(), "limit=100&mall=73.06"))).isEmpty();
        assertThat(ids(list(tokens.agency("polres-medan"), "limit=100"))).isEmpty();
    }

    @Test
    void aListCanBeNarrowedToAStatus() {
        var ids = submitMany(2);
        api.transition(police(), ids.getFirst(), "{\"to\": \"IN_REVIEW\"}");

        assertThat(ids(list(citizen(siti), "status=IN_REVIEW"))).containsExactly(ids.getFirst());
        assertThat(ids(list(citizen(siti), "status=SUBMITTED"))).containsExactly(ids.getLast());
        assertThat(ids(list(police(), "status=IN_REVIEW&limit=100"))).contains(ids.getFirst());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"limit=0", "limit=101", "limit=many", "status=LOST", "after=%00", "after=zzzz", "mall=a%00b"})
    void badQueriesAreRefused(String query) {
        var answer = list(citizen(siti), query);

        assertThat(answer.status()).as(answer.body().toString()).isIn(400, 422);
        assertThat(answer.text("/type")).startsWith("urn:mppdigital:problem:");
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        assertThat(list(
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

        assertThat(list(citizen(siti), "after=" + never.encode()).code()).isEqualTo("invalid-cursor");
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
        assertThat(list(tokens.platformAdmin(), "").status()).isEqualTo(403);
        assertThat(api.get(tokens.platformAdmin(), Api.APPLICATIONS + "/" + submitted(siti))
                        .status())
                .isEqualTo(403);
    }
}
