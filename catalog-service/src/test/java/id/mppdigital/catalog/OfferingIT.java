package id.mppdigital.catalog;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.catalog.CatalogueApi.Answer;
import id.mppdigital.platform.test.Tokens;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@CatalogueTest
class OfferingIT {
    private static final String CLOSED = """
            {"status": "CLOSED", "reason": {"id": "Jaringan diperbaiki.", "en": "The network is being repaired."}}
            """;
    private static final String OPEN = "{\"status\": \"OPEN\"}";

    @Autowired
    private CatalogueApi catalogue;

    @Autowired
    private Tokens tokens;

    @BeforeEach
    void theShippedManifestsAreApplied() {
        catalogue.applyShipped();
    }

    @Test
    void everyoneReadsWhyAClosedServiceIsClosedAndSinceWhen() {
        var before = skck();
        assertThat(before.path("status").asString()).isEqualTo("OPEN");
        assertThat(before.has("reason")).isFalse();

        var closed = status(CLOSED, before);

        assertThat(closed.status()).isEqualTo(200);
        var after = skck();
        assertThat(after.path("status").asString()).isEqualTo("CLOSED");
        assertThat(after.at("/reason/en").asString()).isEqualTo("The network is being repaired.");
        assertThat(after.path("since").asString())
                .isGreaterThan(before.path("since").asString());
        assertThat(after.path("revision")).isEqualTo(closed.body().path("revision"));
        assertThat(catalogue.codes("/catalog/v1/services?mall=63.71&limit=100")).doesNotContain("skck");
        assertThat(catalogue
                        .get("/catalog/v1/revisions/" + after.path("revision").asLong(), tokens.platformAdmin())
                        .toString())
                .contains("63.71/skck", "/reason");

        assertThat(status(OPEN, after).status()).isEqualTo(200);
        assertThat(skck().has("reason")).isFalse();
    }

    @Test
    void theTagOfAnAnswerIsWhatTheNextChangeTakes() {
        var closed = status(CLOSED, skck());

        assertThat(closed.tag()).isEqualTo("\"" + skck().path("revision").asLong() + "\"");
        assertThat(status("63.71", "skck", OPEN, closed.tag(), halim()).status())
                .isEqualTo(200);
    }

    @Test
    void aReasonHasAtMostAThousandLettersInEachLanguage() {
        assertThat(status(CLOSED.replace("Jaringan", "x".repeat(990)), skck())
                        .body()
                        .at("/errors/0")
                        .toString())
                .contains("/reason/id", "size");
        assertThat(status(CLOSED.replace("network", "x".repeat(990)), skck())
                        .body()
                        .at("/errors/0")
                        .toString())
                .contains("/reason/en", "size");
        assertThat(skck().path("status").asString()).isEqualTo("OPEN");
    }

    @Test
    void theHistoryShowsEachChangeOnceNewestFirst() {
        status(CLOSED, skck());
        status(OPEN, skck());
        var first = catalogue.get("/catalog/v1/revisions?limit=1", tokens.platformAdmin());
        var second = catalogue.get(
                "/catalog/v1/revisions?limit=1&after=" + first.path("next").asString(), tokens.platformAdmin());

        var newest = catalogue.count("select max(revision) from revisions");
        assertThat(first.at("/items/0/revision").asLong()).isEqualTo(newest);
        assertThat(first.at("/items/0/appliedBy").asString()).isEqualTo("halim");
        assertThat(second.at("/items/0/revision").asLong())
                .isEqualTo(catalogue.count("select max(revision) from revisions where revision < " + newest));
    }

    @Test
    void sinceStaysWhileOnlyTheReasonChanges() {
        status(CLOSED, skck());
        var closed = skck();

        status(CLOSED.replace("diperbaiki", "rusak"), closed);

        assertThat(skck().at("/reason/id").asString()).isEqualTo("Jaringan rusak.");
        assertThat(skck().path("since")).isEqualTo(closed.path("since"));
        assertThat(skck().path("revision")).isNotEqualTo(closed.path("revision"));
    }

    @Test
    void theMallsSubscribersLearnOfIt() {
        var sequence = catalogue.count("select sequence from malls where code = '63.71'");

        status(CLOSED, skck());

        assertThat(catalogue.count("select sequence from malls where code = '63.71'"))
                .isEqualTo(sequence + 1);
        await().atMost(30, SECONDS).until(() -> catalogue.count("select count(*) from outbox") == 0);
    }

    @Test
    void ofTwoAdminsWhoSawTheSameOnlyOneDecides() throws InterruptedException {
        var seen = skck();
        var revisions = catalogue.count("select count(*) from revisions");
        var both = IntStream.range(0, 2)
                .<Callable<Answer>>mapToObj(i -> () -> status(CLOSED.replace("diperbaiki", "rusak " + i), seen))
                .toList();

        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers =
                    threads.invokeAll(both).stream().map(it -> it.resultNow()).toList();

            assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 412);
            assertThat(answers)
                    .filteredOn(answer -> answer.status() == 412)
                    .allSatisfy(answer ->
                            assertThat(answer.body().path("code").asString()).isEqualTo("changed-meanwhile"));
        }
        assertThat(catalogue.count("select count(*) from revisions")).isEqualTo(revisions + 1);
    }

    @Test
    void anotherServicesChangeIsNoConflict() {
        var seen = skck();
        status("63.71", "akta-kelahiran", CLOSED, "\"" + seen.path("revision").asLong() + "\"", halim());

        assertThat(status(CLOSED, seen).status()).isEqualTo(200);
    }

    @Test
    void whatStoodInTheManifestBesidesTheStatusStays() {
        status(CLOSED, skck());

        assertThat(skck().path("agency").asString()).isEqualTo("polres-banjarmasin");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"status\": \"CLOSED\"} | 422 | reason-missing",
                "{\"status\": \"CLOSED\", \"reason\": {\"id\": \"Rusak.\"}} | 422 | required",
                "{\"status\": \"CLOSED\", \"reason\": {\"id\": \"Rusak.\", \"en\": \" \"}} | 422 | blank",
                "{\"status\": \"OPEN\", \"reason\": {\"id\": \"a\", \"en\": \"a\"}} | 422 | reason-of-nothing",
                "{\"reason\": {\"id\": \"a\", \"en\": \"a\"}} | 422 | required",
                "{\"status\": \"AJAR\"} | 400 | "
            })
    void aStatusThatCitizensCannotUnderstandIsRefused(String body, int status, @Nullable String code) {
        var before = catalogue.state();

        var answer = status(body, skck());

        assertThat(answer.status()).isEqualTo(status);
        if (code != null) {
            assertThat(answer.body().at("/errors/0/code").asString()).isEqualTo(code);
        }
        assertThat(catalogue.state()).isEqualTo(before);
    }

    @Test
    void onlyWhoKnowsTheStandingChangesItInTheirOwnMall() {
        var seen = "\"" + skck().path("revision").asLong() + "\"";
        assertThat(status("63.71", "skck", CLOSED, "\"1\"", halim()).status()).isEqualTo(412);
        assertThat(status("63.71", "skck", CLOSED, "W/\"x\"", halim()).status()).isEqualTo(412);
        assertThat(status("63.71", "skck", CLOSED, null, halim()).status()).isEqualTo(400);
        assertThat(status("63.71", "skck", CLOSED, seen, tokens.mallAdmin("other", "12.71"))
                        .status())
                .isEqualTo(403);
        assertThat(status("63.71", "skck", CLOSED, seen, tokens.agency("polres-banjarmasin", "63.71"))
                        .status())
                .isEqualTo(403);
        assertThat(status("63.71", "sulap", CLOSED, seen, halim()).status()).isEqualTo(404);
        assertThat(skck().path("status").asString()).isEqualTo("OPEN");
    }

    @Test
    void aManifestIsNotAppliedToAnotherStateThanTheOneCompared() {
        var seen = catalogue
                .rehearse(CatalogueApi.wonosobo("Berubah"))
                .body()
                .path("revision")
                .asLong();
        catalogue.apply(CatalogueApi.wonosobo("Sementara itu"));
        var revision = catalogue.count("select max(revision) from revisions");

        var late = catalogue.applySeeing(seen, CatalogueApi.wonosobo("Berubah"));

        assertThat(late.status()).isEqualTo(412);
        assertThat(late.body().path("detail").asString()).contains("Mall 33.07");
        assertThat(catalogue.count("select max(revision) from revisions")).isEqualTo(revision);

        var again = catalogue.rehearse(CatalogueApi.wonosobo("Berubah")).body();
        assertThat(again.at("/changes/0/diff").toString()).contains("Sementara itu");
        assertThat(catalogue
                        .applySeeing(again.path("revision").asLong(), CatalogueApi.wonosobo("Berubah"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void aManifestOfSomethingElseIsNoConflict() {
        var seen = catalogue
                .rehearse(CatalogueApi.wonosobo("Berubah"))
                .body()
                .path("revision")
                .asLong();
        status(CLOSED, skck());

        assertThat(catalogue.applySeeing(seen, CatalogueApi.wonosobo("Berubah")).status())
                .isEqualTo(200);
    }

    @Test
    void aReasonInAManifestOfAnOpenOfferingIsAnErrorAtItsLine() {
        var offering = """
                apiVersion: mpp.id/v1
                kind: Offering
                metadata: {mall: '63.71', service: skck}
                spec:
                  agency: polres-banjarmasin
                  status: OPEN
                  reason: {id: Rusak, en: Broken}
                """;

        var answer = catalogue.apply(offering);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().at("/errors/0/line").asInt()).isEqualTo(6);
        assertThat(catalogue.apply(offering.replace("OPEN", "CLOSED")).status()).isEqualTo(200);
    }

    private JsonNode skck() {
        return catalogue
                .get("/catalog/v1/malls/63.71")
                .path("offerings")
                .valueStream()
                .filter(offering -> offering.path("service").asString().equals("skck"))
                .findFirst()
                .orElseThrow();
    }

    private Answer status(String body, JsonNode seen) {
        return status("63.71", "skck", body, "\"" + seen.path("revision").asLong() + "\"", halim());
    }

    private Answer status(String mall, String service, String body, @Nullable String seen, String token) {
        return catalogue.put("/catalog/v1/malls/%s/offerings/%s/status".formatted(mall, service), body, seen, token);
    }

    private String halim() {
        return tokens.mallAdmin("halim", "63.71");
    }
}
