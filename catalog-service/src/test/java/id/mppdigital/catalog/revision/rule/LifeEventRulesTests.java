package id.mppdigital.catalog.revision.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.mppdigital.catalog.ShippedManifests;
import id.mppdigital.catalog.manifest.ManifestError;
import id.mppdigital.catalog.manifest.ManifestTexts;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Each way in which a life event can be wrong, with the line that says so. */
class LifeEventRulesTests {
    private static final String BIRTH = ShippedManifests.read(Path.of("manifests", "life-events", "kelahiran.yaml"));
    private static final Map<String, JsonNode> SERVICES = Stream.of(
                    "akta-kelahiran", "kartu-keluarga", "kia", "jkn-bayi")
            .map(code -> ManifestTexts.manifest(ShippedManifests.service(code)))
            .collect(Collectors.toMap(manifest -> manifest.code(), manifest -> manifest.spec()));

    @Test
    void takesTheShippedBirth() {
        assertThat(errors(BIRTH, Map.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dependsOn: [akta, kk]      | dependsOn: [akta, kia]       | 2 | /dependsOn           | parts-in-a-circle",
                "dependsOn: [akta, kk]      | dependsOn: [akta, kartu]     | 2 | /dependsOn/1         | unknown-part",
                "code: jkn                  | code: kia                    | 3 | /code                | duplicate-code",
                "version: 3                 | version: 4                   | 3 | /version             | unknown-service-version",
                "service: jkn-bayi          | service: jkn-balita          | 3 | /version             | unknown-service-version",
                "[childNik]                 | [childNumber]                | 2 | /later/fields/0      | part-field-unknown",
                "[birth-certificate]        | [birth-paper]                | 2 | /later/documents/0   | unknown-document",
                "reason: CHANGE             | reason: BORN                 | 1 | /answers/reason      | answer-not-an-option",
                "reason: CHANGE             | motive: CHANGE               | 1 | /answers/motive      | part-field-unknown"
            })
    void refusesWhatDoesNotFitTogether(String right, String wrong, int part, String at, String code) {
        assertThat(errors(BIRTH.replace(right, wrong), Map.of()))
                .extracting(error -> error.pointer(), error -> error.code())
                .contains(tuple("/spec/parts/" + part + at, code));
    }

    @Test
    void refusesWhatNothingCanComeOfWhenAPartIsLate() {
        var never =
                BIRTH.replaceFirst("onLate: TELL\n      deadline: \\{amount: 3, unit: WORKING_DAYS}", "onLate: TELL");
        assertThat(errors(never, Map.of()))
                .extracting(error -> error.pointer(), error -> error.code())
                .containsExactly(tuple("/spec/parts/0/onLate", "never-late"));

        var last = BIRTH.lastIndexOf("onLate: TELL");
        for (var rule : List.of("CONTINUE", "WAIT_FOR_CITIZEN")) {
            var waits = errors(BIRTH.substring(0, last) + "onLate: " + rule + BIRTH.substring(last + 12), Map.of());
            assertThat(waits)
                    .extracting(error -> error.pointer(), error -> error.code())
                    .containsExactly(tuple("/spec/parts/3/onLate", "nobody-waits"));
            assertThat(BIRTH.lines().skip(waits.getFirst().line() - 1L).findFirst())
                    .hasValueSatisfying(line -> assertThat(line).contains("onLate: TELL"));
        }
        assertThat(errors(BIRTH.substring(0, last) + "onLate: STOP_REST" + BIRTH.substring(last + 12), Map.of()))
                .isEmpty();
        assertThat(ManifestTexts.yaml(BIRTH.replaceFirst("onLate: TELL", "onLate: SUE"))
                        .errors())
                .extracting(ManifestError::pointer)
                .containsExactly("/spec/parts/0/onLate");
    }

    @Test
    void aCircleIsToldWithItsRoadAndItsLine() {
        var errors = errors(
                BIRTH.replaceFirst("onRefused: STOP_REST", "dependsOn: [kia]\n      onRefused: STOP_REST"), Map.of());

        assertThat(errors).hasSize(1);
        assertThat(errors.getFirst().detail().toString()).contains("akta → kia → akta");
        assertThat(BIRTH.lines().skip(errors.getFirst().line() - 1L).findFirst())
                .hasValueSatisfying(line -> assertThat(line).contains("onRefused: STOP_REST"));
    }

    @Test
    void refusesAServiceTwiceAndLaterFactsThatNobodyMakesKnown() {
        var twice = BIRTH.replace("service: jkn-bayi\n      version: 3", "service: kia\n      version: 2");
        var alone = BIRTH.replace("dependsOn: [akta, kk]\n      ", "");

        assertThat(errors(twice, Map.of()).getFirst().code()).isEqualTo("part-twice");
        assertThat(errors(alone, Map.of()))
                .extracting(error -> error.code())
                .as("and nobody waits for the family card any more")
                .containsExactlyInAnyOrder("nothing-to-wait-for", "nobody-waits");
    }

    @Test
    void aPublishedVersionKeepsItsPartsButMayBeCalledOtherwise() {
        var published = Map.of("kelahiran@3", ManifestTexts.manifest(BIRTH).spec());

        assertThat(errors(BIRTH.replace("Birth of a child", "A birth"), published))
                .isEmpty();
        assertThat(errors(BIRTH.replace("onRefused: STOP_REST", "onRefused: CONTINUE"), published))
                .extracting(error -> error.code())
                .containsExactly("published-version");
    }

    @Test
    void aServiceInTheSameRequestMayBeAPart() {
        var manifests = ManifestTexts.manifests(ShippedManifests.service("kia") + "\n---\n" + BIRTH);
        var without = SERVICES.entrySet().stream()
                .filter(service -> !service.getKey().startsWith("kia"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

        assertThat(new Rules(new CatalogSettings(false), Clock.systemUTC())
                        .check(manifests, catalogue(Map.of(), without)))
                .isEmpty();
    }

    private static List<ManifestError> errors(String event, Map<String, JsonNode> published) {
        return new Rules(new CatalogSettings(false), Clock.systemUTC())
                .check(ManifestTexts.manifests(event), catalogue(published, SERVICES));
    }

    private static Catalogue catalogue(Map<String, JsonNode> published, Map<String, JsonNode> services) {
        return new Catalogue(
                Set.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                new Catalogue.Standing(
                        Set.of(),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        new Catalogue.LifeEvents(published, services)));
    }
}
