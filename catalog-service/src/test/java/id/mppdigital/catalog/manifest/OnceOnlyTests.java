package id.mppdigital.catalog.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.catalog.ShippedManifests;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The promise to the citizen, as far as the shipped forms can keep it. */
class OnceOnlyTests {
    private final JsonNode birth = form("akta-kelahiran");
    private final JsonNode skck = form("skck");

    @Test
    void afterABirthCertificateThePoliceRecordAsksOnlyForPurposeAndHistory() {
        var known = birth.path("properties")
                .valueStream()
                .map(field -> field.path("x-source").asString(""))
                .collect(Collectors.toSet());

        assertThat(skck.path("required")
                        .valueStream()
                        .map(JsonNode::asString)
                        .filter(field -> !knows(
                                skck.path("properties")
                                        .path(field)
                                        .path("x-source")
                                        .asString(""),
                                known)))
                .containsExactlyInAnyOrder("purpose", "criminalHistory");
    }

    private static boolean knows(String source, Set<String> known) {
        return source.startsWith("dukcapil.") || !source.isEmpty() && known.contains(source);
    }

    private static JsonNode form(String service) {
        return ManifestTexts.manifest(ShippedManifests.service(service)).spec().path("form");
    }
}
