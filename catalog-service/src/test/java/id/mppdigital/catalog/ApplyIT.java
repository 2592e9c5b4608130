package id.mppdigital.catalog;

import static id.mppdigital.catalog.CatalogueApi.wonosobo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogueTest
class ApplyIT {
    @Autowired
    private CatalogueApi catalogue;

    @BeforeEach
    void theShippedManifestsAreApplied() {
        catalogue.applyShipped();
    }

    @Test
    void applyingTheSameAgainChangesAndPublishesNothing() {
        var before = catalogue.state();

        var answer = catalogue.apply(ShippedManifests.all());

        assertThat(answer.body().path("revision").asLong())
                .isEqualTo(catalogue.count("select max(revision) from revisions"));
        assertThat(answer.body().path("changes"))
                .allSatisfy(
                        change -> assertThat(change.path("change").asString()).isEqualTo("NONE"));
        assertThat(catalogue.state()).isEqualTo(before);
    }

    @Test
    void oneBadDocumentChangesNothingAndIsNamedByItsLine() {
        var before = catalogue.state();

        var answer = catalogue.apply(
                wonosobo("Berubah") + "---\n" + wonosobo("Berubah").replace("Asia/Jakarta", "Mars/Olympus"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().path("code").asString()).isEqualTo("invalid-manifest");
        assertThat(answer.body().at("/errors").toString())
                .contains("doc 2 line 15: /spec/timeZone", "\"document\":2", "\"line\":15", "duplicate-manifest");
        assertThat(catalogue.state()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "Asia/Jakarta, '[Asia/Jakarta', 8, syntax",
        "Asia/Jakarta, Mars/Olympus, 7, enum",
        "metadata: {code: ~33.07~}, metadata: {code: ~33.08~}, 6, region-mismatch"
    })
    void anErrorOfSyntaxOfShapeOrOfMeaningNamesItsLine(String right, String wrong, int line, String code) {
        var manifest = wonosobo("a").replace("Public Service Mall", "a").replace("\n", "\r\n");

        var errors = catalogue
                .rehearse(manifest.replace(right.replace('~', '\''), wrong.replace('~', '\'')))
                .body()
                .path("errors");

        assertThat(errors.valueStream()
                        .map(error -> error.path("line").asInt() + " "
                                + error.path("code").asString()))
                .contains(line + " " + code);
    }

    @Test
    void aBrokenReferenceAtTheEndLeavesNothingOfTheBeginning() {
        var before = catalogue.state();

        var answer = catalogue.apply(wonosobo("Berubah") + """
                ---
                apiVersion: mpp.id/v1
                kind: Offering
                metadata: {mall: '33.07', service: sulap}
                spec: {agency: dinsos-wonosobo}
                """);

        assertThat(answer.body().at("/errors/0/code").asString()).isEqualTo("unknown-service");
        assertThat(catalogue.state()).isEqualTo(before);
    }

    @Test
    void aDryRunSaysWhatWouldChangeAndChangesNothing() {
        var before = catalogue.state();

        var answer = catalogue.rehearse(wonosobo("Berubah"));

        assertThat(answer.body().path("dryRun").asBoolean()).isTrue();
        assertThat(answer.body().at("/changes/0/change").asString()).isEqualTo("UPDATE");
        assertThat(answer.body().at("/changes/0/diff").toString()).contains("/name/id", "Berubah");
        assertThat(catalogue.state()).isEqualTo(before);
    }

    @Test
    void ofEqualRequestsAtTheSameTimeOnlyOneChangesAnything() throws InterruptedException, ExecutionException {
        var revisions = catalogue.count("select count(*) from revisions");

        var answers = atTheSameTime(
                IntStream.range(0, 8).mapToObj(_ -> wonosobo("Bersamaan")).toList());

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200))
                .filteredOn(answer ->
                        answer.body().at("/changes/0/change").asString().equals("UPDATE"))
                .hasSize(1);
        assertThat(catalogue.count("select count(*) from revisions")).isEqualTo(revisions + 1);
    }

    @Test
    void differentRequestsAtTheSameTimeFollowEachOther() throws InterruptedException, ExecutionException {
        var sequence = catalogue.count("select sequence from malls where code = '33.07'");

        var answers = atTheSameTime(
                IntStream.range(0, 8).mapToObj(i -> wonosobo("Nama ke-" + i)).toList());

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(200));
        assertThat(answers)
                .extracting(answer -> answer.body().path("revision").asLong())
                .doesNotHaveDuplicates();
        assertThat(catalogue.count("select sequence from malls where code = '33.07'"))
                .isEqualTo(sequence + 8);
    }

    private List<CatalogueApi.Answer> atTheSameTime(List<String> requests)
            throws InterruptedException, ExecutionException {
        var applies = requests.stream()
                .<Callable<CatalogueApi.Answer>>map(request -> () -> catalogue.apply(request))
                .toList();
        List<CatalogueApi.Answer> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(requests.size())) {
            for (Future<CatalogueApi.Answer> answer : threads.invokeAll(applies)) {
                answers.add(answer.get());
            }
        }
        return answers;
    }
}
