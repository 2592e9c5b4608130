package id.mppdigital.catalog;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.catalog.manifest.Manifest;
import id.mppdigital.catalog.manifest.ManifestTexts;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Which papers the shipped services ask for, and which of them somebody provides here. */
class EvidenceProvidersTests {
    /** Whose issuer is no part of the platform: the citizen uploads them. */
    private static final Set<String> UPLOADED = Set.of(
            "birth-letter",
            "campus-letter",
            "consent",
            "court-dispensation",
            "covering-letter",
            "death-letter",
            "deed-draft",
            "design",
            "diploma",
            "district-dispensation",
            "health-certificate",
            "health-letter",
            "home-photo",
            "parents-permission",
            "payment-slip",
            "photo",
            "police-letter",
            "practice-letter",
            "proposal",
            "site-photo",
            "wedding-letter");

    @Test
    void everyPaperIsProvidedHereOrIsOneOfThoseThatAreUploaded() {
        var asked = shipped("services").stream()
                .flatMap(service -> service.spec().path("documents").valueStream())
                .map(paper -> paper.path("code").asString())
                .collect(Collectors.toCollection(TreeSet::new));
        var provided = shipped("evidence").stream().map(Manifest::code).toList();

        assertThat(asked)
                .isEqualTo(new TreeSet<>(
                        Stream.concat(provided.stream(), UPLOADED.stream()).toList()));
        assertThat(provided).doesNotContainAnyElementsOf(UPLOADED);
    }

    @Test
    void whomAPaperIsAboutIsAFactThatItsServiceMakesKnown() {
        var services =
                shipped("services").stream().collect(Collectors.toMap(it -> it.metadata("code"), Function.identity()));
        var about = shipped("evidence").stream()
                .flatMap(type -> type.spec().path("issuedBy").valueStream())
                .filter(issuer -> issuer.has("about"))
                .toList();

        assertThat(about).hasSize(2).allSatisfy(issuer -> {
            var form = requireNonNull(services.get(issuer.path("service").asString()))
                    .spec()
                    .path("form");
            assertThat(Stream.of(form.path("properties"), form.path("x-finds"))
                            .flatMap(JsonNode::valueStream)
                            .map(field -> field.path("x-becomes").asString("")))
                    .contains(issuer.at("/about/fact").asString());
        });
    }

    private static List<Manifest> shipped(String folder) {
        var yaml = ShippedManifests.in(folder).stream()
                .map((Path file) -> ShippedManifests.read(file))
                .collect(Collectors.joining("\n---\n"));
        return ManifestTexts.manifests(yaml);
    }
}
