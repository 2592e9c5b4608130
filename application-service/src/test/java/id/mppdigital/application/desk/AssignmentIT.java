package id.mppdigital.application.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.testing.Answer;
import id.mppdigital.application.testing.Api;
import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.application.testing.TestCatalogue;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AssignmentIT extends ServiceTest {
    private static final String POLICE = "polres-banjarmasin";

    private final String siti = newCitizen();
    private final String rahmat = "rahmat-" + UUID.randomUUID();
    private final String lina = "lina-" + UUID.randomUUID();
    private String id = "";

    @BeforeEach
    void comeToTheDesk() {
        id = submitted(siti);
        list(rahmat, "limit=1");
        list(lina, "limit=1");
    }

    private String officer(String subject) {
        var claims = Map.<String, Object>of(
                "sub",
                subject,
                "name",
                "Petugas " + subject,
                "client_id",
                "portal",
                "agency",
                POLICE,
                "malls",
                List.of(TestCatalogue.BANJARMASIN));
        return tokens.with(claims, "agency-officer");
    }

    private Answer list(String officer, String query) {
        return api.list(officer(officer), query);
    }

    private Answer post(String token, String what, Object body) {
        return api.post(token, Api.APPLICATIONS + "/" + id + "/" + what, body);
    }

    private Answer claim(String officer) {
        return post(officer(officer), "claim", "");
    }

    private Answer assign(String by, Map<String, String> body) {
        return post(officer(by), "assignment", body);
    }

    private Answer history() {
        return api.get(officer(rahmat), Api.APPLICATIONS + "/" + id + "/assignments");
    }

    private String holder() {
        return api.get(officer(rahmat), Api.APPLICATIONS + "/" + id).text("/assignee");
    }

    @Test
    void anOfficerClaimsWhatNobodyHas() {
        var claimed = claim(rahmat);

        assertThat(claimed.status()).as(claimed.body().toString()).isEqualTo(200);
        assertThat(claimed.text("/assignee")).isEqualTo(rahmat);
        assertThat(holder()).isEqualTo(rahmat);
        assertThat(list(rahmat, "assignee=me").text("/items/0/assignee")).isEqualTo(rahmat);
    }

    @Test
    void whoComesSecondIsToldWhoWasFaster() {
        claim(rahmat);

        var late = claim(lina);

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.code()).isEqualTo("held-by-another");
        assertThat(late.text("/detail")).contains("Petugas " + rahmat);
        assertThat(holder()).isEqualTo(rahmat);
    }

    @Test
    void ofTwoClaimsAtTheSameMomentOneWins() {
        var answers =
                Stream.of(rahmat, lina)
                        .map(officer -> CompletableFuture.supplyAsync(() -> claim(officer)))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .map(Answer::status);

        assertThat(answers).containsExactlyInAnyOrder(200, 409);
        assertThat(history().body().path("items").size()).isEqualTo(1);
    }

    @Test
    void aRepeatedClaimChangesNothing() {
        claim(rahmat);

        assertThat(claim(rahmat).status()).isEqualTo(200);
        assertThat(history().body().path("items").size()).isEqualTo(1);
    }

    @Test
    void everyHandingOverIsInTheHistoryNewestFirst() {
        claim(rahmat);
        assertThat(assign(rahmat, Map.of("officer", lina)).status()).isEqualTo(200);
        assertThat(post(officer(lina), "hand-back", "").status()).isEqualTo(200);

        var items = history().body().path("items");

        assertThat(items.valueStream()
                        .map(item -> item.path("by").asString() + ": "
                                + item.path("from").asString("-") + " > "
                                + item.path("to").asString("-")))
                .containsExactly(
                        lina + ": " + lina + " > -", rahmat + ": " + rahmat + " > " + lina, rahmat + ": - > " + rahmat);
        var first = api.get(officer(lina), Api.APPLICATIONS + "/" + id + "/assignments?limit=2");
        var second = api.get(
                officer(lina), Api.APPLICATIONS + "/" + id + "/assignments?limit=2&after=" + first.text("/next"));
        assertThat(second.ids()).containsExactly(items.path(2).path("id").asString());
    }

    @Test
    void whatAnotherOfficerHasIsOnlyTakenByNamingThatOfficer() {
        claim(rahmat);

        assertThat(assign(lina, Map.of("officer", lina)).code()).isEqualTo("held-by-another");
        assertThat(post(officer(lina), "hand-back", "").code()).isEqualTo("held-by-another");
        assertThat(assign(lina, Map.of("officer", lina, "from", rahmat)).status())
                .isEqualTo(200);
        assertThat(holder()).isEqualTo(lina);
    }

    @Test
    void aTakeOverIsRefusedIfTheApplicationWasHandedBackMeanwhile() {
        assertThat(assign(lina, Map.of("officer", lina, "from", rahmat)).code()).isEqualTo("held-by-nobody");
    }

    @Test
    void onlyAColleagueOfTheSameDeskGetsAnApplication() {
        var inGowa = "gowa-" + UUID.randomUUID();
        api.get(tokens.officer(inGowa, POLICE, TestCatalogue.GOWA), Api.APPLICATIONS);
        var ofTaxes = "taxes-" + UUID.randomUUID();
        api.get(tokens.officer(ofTaxes, "kpp-banjarmasin", TestCatalogue.BANJARMASIN), Api.APPLICATIONS);

        for (var stranger : List.of(inGowa, ofTaxes, "nobody-" + UUID.randomUUID())) {
            var refused = assign(rahmat, Map.of("officer", stranger));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.faults()).containsExactly("/officer unknown-colleague");
        }
        assertThat(history().body().path("items").isEmpty()).isTrue();
    }

    @Test
    void theColleaguesOfADeskHaveNamesWhereTheTokenHadOne() {
        var nameless = "nameless-" + UUID.randomUUID();
        api.get(tokens.officer(nameless, POLICE), Api.APPLICATIONS);

        var colleagues = api.get(officer(lina), "/applications/v1/colleagues?limit=100&mall=63.71");

        assertThat(colleagues
                        .body()
                        .path("items")
                        .valueStream()
                        .map(item -> item.path("subject").asString() + " "
                                + item.path("name").asString("-")))
                .contains(rahmat + " Petugas " + rahmat, lina + " Petugas " + lina, nameless + " -");
        assertThat(api.get(officer(lina), "/applications/v1/colleagues?mall=73.06")
                        .body()
                        .path("items")
                        .isEmpty())
                .isTrue();
        assertThat(jdbc.sql("select count(*) from officer where cast(name as text) like '%Petugas%'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theCitizenSeesNothingOfItAndNoEventTellsOfIt() {
        claim(rahmat);
        var mine = citizen(siti);

        assertThat(api.get(mine, Api.APPLICATIONS + "/" + id)
                        .body()
                        .path("assignee")
                        .isNull())
                .isTrue();
        assertThat(api.get(mine, Api.APPLICATIONS)
                        .body()
                        .at("/items/0/assignee")
                        .isNull())
                .isTrue();
        assertThat(api.get(mine, Api.APPLICATIONS + "/" + id + "/timeline")
                        .body()
                        .path("items")
                        .size())
                .isEqualTo(1);
        assertThat(api.get(mine, Api.APPLICATIONS + "/" + id + "/assignments").status())
                .isEqualTo(403);
        assertThat(api.get(mine, Api.APPLICATIONS + "?assignee=" + rahmat).status())
                .isEqualTo(403);
        assertThat(api.get(mine, "/applications/v1/colleagues").status()).isEqualTo(403);
        api.transition(officer(rahmat), id, "{\"to\": \"RECEIVED\"}");
        assertThat(eventsOf(id, 2)).extracting(event -> event.sequence()).containsExactly(1L, 2L);
    }

    @Test
    void anApplicationOfAnotherDeskIsNotFound() {
        for (var stranger : List.of(
                tokens.officer("x", POLICE, TestCatalogue.GOWA),
                tokens.officer("x", "kpp-banjarmasin", TestCatalogue.BANJARMASIN))) {
            assertThat(post(stranger, "claim", "").status()).isEqualTo(404);
            assertThat(post(stranger, "assignment", Map.of("officer", "x")).status())
                    .isEqualTo(404);
            assertThat(post(stranger, "hand-back", "").status()).isEqualTo(404);
            assertThat(api.get(stranger, Api.APPLICATIONS + "/" + id + "/assignments")
                            .status())
                    .isEqualTo(404);
        }
        assertThat(post(police(), "claim", "").status()).isEqualTo(403);
    }

    @Test
    void nobodyHandlesTheirOwnApplication() {
        id = submitted(rahmat);

        assertThat(claim(rahmat).code()).isEqualTo("own-application");
        assertThat(assign(lina, Map.of("officer", rahmat)).code()).isEqualTo("own-application");
    }

    @Test
    void whatHasEndedIsNotClaimedButMayBeHandedBack() {
        claim(rahmat);
        post(citizen(siti), "withdrawal", Map.of());

        assertThat(assign(rahmat, Map.of("officer", lina)).code()).isEqualTo("application-ended");
        assertThat(post(officer(rahmat), "hand-back", "").status()).isEqualTo(200);
        assertThat(claim(lina).code()).isEqualTo("application-ended");
    }

    @Test
    void aMoveLeavesTheApplicationWithItsOfficer() {
        claim(rahmat);

        api.transition(officer(lina), id, "{\"to\": \"RECEIVED\"}");

        assertThat(holder()).isEqualTo(rahmat);
    }

    @Test
    void aDeskFindsMineUnassignedAndAnothersApplications() {
        claim(rahmat);
        var free = submitted(siti);
        var decided = submitted(siti);
        api.transition(police(), decided, "{\"to\": \"APPROVED\"}");
        api.transition(police(), decided, "{\"to\": \"ISSUED\"}");

        assertThat(list(rahmat, "assignee=me").ids()).containsExactly(id);
        assertThat(list(lina, "assignee=me").ids()).isEmpty();
        assertThat(list(lina, "assignee=" + rahmat + "&status=SUBMITTED").ids()).containsExactly(id);
        assertThat(list(lina, "assignee=" + rahmat + "&status=ISSUED").ids()).isEmpty();
        assertThat(list(lina, "assignee=none&limit=100").ids()).contains(free).doesNotContain(id, decided);
        assertThat(list(lina, "assignee=none&status=ISSUED").ids()).isEmpty();
        assertThat(list(lina, "assignee=none&statuses=ISSUED,SUBMITTED&service=skck&limit=100")
                        .ids())
                .contains(free)
                .doesNotContain(id, decided);
        assertThat(list(lina, "assignee=none&due=ANY&status=ISSUED").ids()).isEmpty();
        assertThat(list(lina, "assignee=" + rahmat + "&due=ANY").ids()).containsExactly(id);
        assertThat(list(rahmat, "assignee=me&due=OVERDUE").ids()).isEmpty();
        assertThat(api.list(police(), "assignee=" + rahmat).ids()).containsExactly(id);
    }
}
