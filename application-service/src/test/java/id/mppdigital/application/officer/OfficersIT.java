package id.mppdigital.application.officer;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.testing.Answer;
import id.mppdigital.application.testing.Api;
import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.application.testing.TestCatalogue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A mall's office sees who works at its desks. */
class OfficersIT extends ServiceTest {
    private static final String PATH = "/applications/v1/officers?mall=";

    private final String here = "here-" + UUID.randomUUID();
    private final String everywhere = "everywhere-" + UUID.randomUUID();
    private final String elsewhere = "elsewhere-" + UUID.randomUUID();
    private final String ofAnother = "another-" + UUID.randomUUID();

    @BeforeEach
    void comeToTheDesk() {
        atDesk(here, "polres-banjarmasin", TestCatalogue.BANJARMASIN);
        atDesk(everywhere, "polres-banjarmasin");
        atDesk(elsewhere, "polres-banjarmasin", TestCatalogue.GOWA);
        atDesk(ofAnother, "polres-medan", TestCatalogue.BANJARMASIN);
    }

    @Test
    void aMallsAdminSeesWhoWorksThereForWhom() {
        var officers = officers(halim(), TestCatalogue.BANJARMASIN);

        assertThat(officers)
                .filteredOn(officer -> officer.path("subject").asString().equals(here))
                .singleElement()
                .satisfies(officer -> {
                    assertThat(officer.path("agency").asString()).isEqualTo("polres-banjarmasin");
                    assertThat(officer.path("name").asString()).isEqualTo("Petugas " + here);
                    assertThat(officer.path("malls").toString()).isEqualTo("[\"63.71\"]");
                    assertThat(officer.path("seenAt").asString()).isNotEmpty();
                });
        assertThat(subjects(officers)).contains(everywhere).doesNotContain(elsewhere, ofAnother);
    }

    @Test
    void whoOnlyOpenedACaseIsListedToo() {
        var guest = "guest-" + UUID.randomUUID();
        var token = tokens.officer(guest, "polres-banjarmasin", TestCatalogue.BANJARMASIN);
        api.get(token, Api.APPLICATIONS + "/" + UUID.randomUUID());

        assertThat(subjects(officers(halim(), TestCatalogue.BANJARMASIN))).contains(guest);
    }

    @Test
    void pagesShowEachOfficerOnce() {
        assertThat(paged(halim(), PATH + TestCatalogue.BANJARMASIN))
                .containsExactlyElementsOf(subjects(officers(halim(), TestCatalogue.BANJARMASIN)));
    }

    @Test
    void pagesShowEachColleagueOnce() {
        var colleague = tokens.officer(here, "polres-banjarmasin", TestCatalogue.BANJARMASIN);
        var path = "/applications/v1/colleagues?mall=" + TestCatalogue.BANJARMASIN;

        assertThat(paged(colleague, path))
                .contains(here, everywhere)
                .containsExactlyElementsOf(subjects(items(api.get(colleague, path + "&limit=100"))));
    }

    /** One by one, until one comes a second time. */
    private List<String> paged(String token, String path) {
        var paged = new ArrayList<String>();
        var next = "";
        do {
            var page = api.get(token, path + "&limit=1" + (next.isEmpty() ? "" : "&after=" + next));
            paged.addAll(subjects(items(page)));
            next = page.body().path("next").asString("");
        } while (!next.isEmpty() && paged.stream().distinct().count() == paged.size());
        return paged;
    }

    @Test
    void whoHasNotBeenAtTheDeskForNinetyDaysIsNotListed() {
        jdbc.sql("update officer set seen_at = seen_at - interval '91 days' where subject = ?")
                .param(here)
                .update();

        assertThat(subjects(officers(halim(), TestCatalogue.BANJARMASIN))).doesNotContain(here);
    }

    @Test
    void whoComesAgainWithinTheHourIsNotWrittenAgain() {
        jdbc.sql("update officer set seen_at = seen_at - interval '10 days' where subject = ?")
                .param(here)
                .update();
        var before = row();

        atDesk(here, "polres-banjarmasin", TestCatalogue.BANJARMASIN);
        assertThat(row()).isEqualTo(before);

        atDesk(here, "polres-banjarmasin", TestCatalogue.GOWA);
        assertThat(row()).isNotEqualTo(before);
    }

    @Test
    void theNameOfAnOfficerIsStoredSealed() {
        assertThat(row()).contains("ciphertext").doesNotContain("Petugas");
    }

    private String row() {
        return jdbc.sql("select o::text from officer o where subject = ?")
                .param(here)
                .query(String.class)
                .single();
    }

    @Test
    void eachMallsOfficeIsItsOwn() {
        assertThat(api.get(halim(), PATH + TestCatalogue.GOWA).status()).isEqualTo(404);
        assertThat(api.get(tokens.platformAdmin(), PATH + TestCatalogue.GOWA).status())
                .isEqualTo(200);
        assertThat(api.get(tokens.with(Map.of("sub", "agus"), "auditor"), PATH + TestCatalogue.GOWA)
                        .status())
                .isEqualTo(200);
        assertThat(api.get(tokens.officer("o", "polres-banjarmasin", "63.71"), PATH + "63.71")
                        .status())
                .isEqualTo(403);
        assertThat(api.get(tokens.citizen("siti", "6371015507900001"), PATH + "63.71")
                        .status())
                .isEqualTo(403);
        assertThat(api.get(halim(), "/applications/v1/officers").status()).isEqualTo(400);
        assertThat(api.get(halim(), PATH + "63.71&after=AA").status()).isEqualTo(400);
    }

    private String halim() {
        return tokens.mallAdmin("halim", TestCatalogue.BANJARMASIN);
    }

    private void atDesk(String subject, String agency, String... malls) {
        var claims = Map.<String, Object>of(
                "sub", subject, "name", "Petugas " + subject, "agency", agency, "malls", List.of(malls));
        assertThat(api.get(tokens.with(claims, "agency-officer"), Api.APPLICATIONS + "?limit=1")
                        .status())
                .isEqualTo(200);
    }

    private List<JsonNode> officers(String token, String mall) {
        return items(api.get(token, PATH + mall + "&limit=100"));
    }

    private static List<JsonNode> items(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return answer.body().path("items").valueStream().toList();
    }

    private static List<String> subjects(List<JsonNode> officers) {
        return officers.stream()
                .map(officer -> officer.path("subject").asString())
                .toList();
    }
}
