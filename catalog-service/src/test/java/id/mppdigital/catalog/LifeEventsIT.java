package id.mppdigital.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.test.EventProbe;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogueTest
class LifeEventsIT {
    private static final String BIRTH = ShippedManifests.read(Path.of("manifests", "life-events", "kelahiran.yaml"));

    @Autowired
    private CatalogueApi catalogue;

    @Autowired
    private EventProbe probe;

    @BeforeEach
    void theShippedManifestsAreApplied() {
        catalogue.applyShipped();
    }

    @Test
    void aMallListsTheLifeEventsWhosePartsItOffersAllOfThem() {
        assertThat(catalogue.codes("/catalog/v1/life-events?mall=63.71")).contains("kelahiran");

        assertThat(catalogue.apply("""
                                apiVersion: mpp.id/v1
                                kind: Offering
                                metadata: {mall: '63.71', service: kia}
                                spec: {agency: disdukcapil-banjarmasin, status: CLOSED}
                                """).status()).isEqualTo(200);
        assertThat(catalogue.codes("/catalog/v1/life-events?mall=63.71")).doesNotContain("kelahiran");
        assertThat(catalogue.codes("/catalog/v1/life-events")).contains("kelahiran");
        assertThat(catalogue.codes("/catalog/v1/life-events?mall=99.99")).isEmpty();
    }

    @Test
    void theOneFormSaysWhatGoesToWhichPartAndComesInOneLanguage() {
        var form = catalogue.get("/catalog/v1/life-events/kelahiran/form");
        var plain = catalogue.get("/catalog/v1/life-events/kelahiran/form?lang=en");

        assertThat(form.at("/form/properties/childName/x-becomes").asString()).isEqualTo("citizen.child/name");
        assertThat(form.at("/asked/parts/2/fields/childName").asString()).isEqualTo("childName");
        assertThat(form.at("/asked/documents/0/code").asString()).isEqualTo("birth-letter");
        assertThat(plain.at("/form/properties/childName/title").asString()).isEqualTo("Child’s full name");
        assertThat(plain.at("/sections/0/code").asString()).isEqualTo("child");
    }

    @Test
    void aVersionIsPublishedWithItsTable() {
        var event =
                probe.events("mpp.catalog.life-events", "kelahiran@3").getLast().data();

        assertThat(event.at("/parts/2/dependsOn").toString()).isEqualTo("[\"akta\",\"kk\"]");
        assertThat(event.at("/parts/2/onRefused").asString()).isEqualTo("WAIT_FOR_CITIZEN");
        assertThat(event.at("/parts/1/onLate").asString()).isEqualTo("WAIT_FOR_CITIZEN");
        assertThat(event.at("/parts/2/onLate").asString()).isEqualTo("TELL");
        assertThat(event.at("/parts/2/filling/laterFields/0").asString()).isEqualTo("childNik");
        assertThat(event.at("/parts/1/filling/answers/reason").asString()).isEqualTo("CHANGE");
        assertThat(event.at("/parts/1/filling/laterDocuments").toString())
                .as("the certificate proves the birth to the family card")
                .isEqualTo("[\"event-proof\"]");
        assertThat(event.at("/parts/3/deadline").isNull()).isFalse();
    }

    @Test
    void moreThanTwelvePartsAreRefusedWithTheirLine() {
        var more = new StringBuilder(BIRTH);
        for (int i = 5; i <= 13; i++) {
            more.append("    - {code: p%d, service: skck, version: 2, onRefused: CONTINUE}\n".formatted(i));
        }

        var answer = catalogue.apply(more.toString().replace("version: 3}", "version: 4}"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().at("/errors/0/pointer").asString()).matches("doc 1 line [0-9]+: /spec/parts");
    }

    @Test
    void aCircleIsRefusedWithItsLineAndChangesNothing() {
        var state = catalogue.state();

        var answer = catalogue.apply(BIRTH.replace("version: 3}", "version: 4}")
                .replaceFirst("onRefused", "dependsOn: [kia]\n      onRefused"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body().at("/errors/0/code").asString()).isEqualTo("parts-in-a-circle");
        assertThat(answer.body().at("/errors/0").toString()).contains("akta → kia → akta", "line");
        assertThat(catalogue.state()).isEqualTo(state);
    }
}
