package id.mppdigital.catalog.lifeevent;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.catalog.ShippedManifests;
import id.mppdigital.catalog.manifest.ManifestTexts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class UnionFormTests {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final UnionForm BIRTH = shipped("kelahiran");

    @Test
    void asksEachFactOnceWhateverNumberOfPartsNeedIt() {
        assertThat(BIRTH.form().path("properties").propertyNames())
                .contains("childName", "applicantNik", "bpjsNumber", "witness1Nik")
                .doesNotHaveDuplicates()
                .hasSize(36);
        assertThat(filled("kia").fields()).containsEntry("childName", "childName");
        assertThat(filled("jkn").fields()).containsEntry("birthLetterNumber", "birthLetterNumber");
    }

    @Test
    void asksNothingThatTheManifestAnswersOrThatOnlyAGrantedPartMakesKnown() {
        assertThat(BIRTH.form().path("properties").propertyNames())
                .doesNotContain("reason", "changeDetail", "childNik");
        assertThat(filled("kk").documents()).containsOnlyKeys("police-letter");
        assertThat(filled("kia").documents()).containsOnlyKeys("photo");
    }

    @Test
    void newFactsAreNotFilledInWithWhatIsKnownOfAnEarlierChild() {
        assertThat(BIRTH.form().at("/properties/childName").has("x-source")).isFalse();
        assertThat(BIRTH.form().at("/properties/childName/x-becomes").asString())
                .isEqualTo("citizen.child/name");
    }

    @Test
    void anAnswerPleasesTheStrictestPart() {
        assertThat(BIRTH.form().at("/properties/birthLetterNumber/maxLength").asInt())
                .isEqualTo(100);
    }

    /** Whoever fills in the one form reads on which law each part asks for specific data. */
    @Test
    void saysTheLawsOfAllPartsThatAskForSpecificData() {
        assertThat(BIRTH.form().at("/properties/childName/x-specific/law").asString())
                .isEqualTo("Permendagri 2/2016 tentang Kartu Identitas Anak;"
                        + " Perpres 59/2024 tentang Jaminan Kesehatan; UU 24/2013 tentang Administrasi Kependudukan");
        assertThat(BIRTH.documents().at("/0/specific/law").asString())
                .isEqualTo("Perpres 59/2024 tentang Jaminan Kesehatan; UU 24/2013 tentang Administrasi Kependudukan");
        assertThat(BIRTH.documents().at("/1/specific").isMissingNode()).isTrue();
    }

    @Test
    void asksForEachPaperOnce() {
        assertThat(BIRTH.documents()
                        .valueStream()
                        .map(document -> document.path("code").asString()))
                .containsExactly("birth-letter", "marriage-certificate", "police-letter", "photo");
        assertThat(filled("jkn").documents()).containsEntry("birth-letter", "birth-letter");
    }

    @Test
    void everyFieldIsInOneSectionAndWhatRegistersKnowComesLast() {
        var sections = BIRTH.form().path("x-sections");
        assertThat(sections.valueStream()
                        .flatMap(section -> section.path("fields").valueStream())
                        .map(JsonNode::asString))
                .containsExactlyInAnyOrderElementsOf(
                        BIRTH.form().path("properties").propertyNames());
        assertThat(sections.path(0).path("code").asString()).isEqualTo("child");
        assertThat(sections.valueStream()
                        .map(section -> section.path("code").asString())
                        .toList())
                .endsWith("applicant", "contact", "membership");
    }

    @ParameterizedTest
    @ValueSource(strings = "kelahiran")
    void theOneFormKeepsToTheRulesOfForms(String event) {
        var service =
                ManifestTexts.manifest(ShippedManifests.service("kia")).spec().deepCopy();
        var manifest = JSON.createObjectNode().put("apiVersion", "mpp.id/v1").put("kind", "Service");
        manifest.putObject("metadata").put("code", "all").put("version", 1);
        var spec = (ObjectNode) service;
        spec.set("form", shipped(event).form());
        spec.set("documents", shipped(event).documents());
        manifest.set("spec", spec);

        assertThat(ManifestTexts.json(JSON.writeValueAsString(manifest)).errors())
                .isEmpty();
    }

    @Test
    void aFieldWithoutFactIsSharedOnlyWithItsVeryLike() {
        var union = union(
                "{code: a, service: a, version: 1}, {code: b, service: b, version: 1}, {code: c, service: c, version: 1}",
                Map.of("a", field("reason", "X"), "b", field("reason", "X"), "c", field("reason", "Y")));

        assertThat(union.form().path("properties").propertyNames()).containsExactly("reason", "cReason");
        assertThat(requireNonNull(union.parts().get("c")).fields()).containsEntry("reason", "cReason");
    }

    @Test
    void theCitizensNewAddressIsTheOldOneForPartsThatDoNotWaitForTheMove() {
        var moves = "{type: string, x-becomes: citizen/residenceAddress, x-label: {id: a, en: a}}";
        var needs = "{type: string, x-source: citizen/residenceAddress, x-label: {id: a, en: a}}";
        var union = union(
                "{code: move, service: a, version: 1}, {code: before, service: b, version: 1}, "
                        + "{code: after, service: c, version: 1, dependsOn: [move]}",
                Map.of("a", form("destination", moves), "b", form("home", needs), "c", form("address", needs)));

        assertThat(requireNonNull(union.parts().get("after")).fields()).containsEntry("address", "destination");
        assertThat(requireNonNull(union.parts().get("before")).fields()).containsEntry("home", "home");
    }

    @Test
    void conditionsFollowTheirFieldsAndAreDecidedByKnownAnswers() {
        var conditional = """
                {form: {properties: {kind: {type: string, enum: [A, B], x-label: {id: a, en: a}},
                  detail: {type: string, x-label: {id: a, en: a}}, other: {type: string, x-label: {id: a, en: a}}},
                  required: [kind], if: {properties: {kind: {const: A}}, required: [kind]},
                  then: {required: [detail]}, else: {required: [other]}}}""";
        var open = union("{code: a, service: a, version: 1}", Map.of("a", conditional));
        var known = union("{code: a, service: a, version: 1, answers: {kind: B}}", Map.of("a", conditional));

        assertThat(open.form().at("/allOf/0/then/required/0").asString()).isEqualTo("detail");
        assertThat(known.form().path("required").valueStream().map(JsonNode::asString))
                .containsExactly("other");
        assertThat(known.form().has("allOf")).isFalse();
    }

    @Test
    void aFactThatTwoPartsAskInDifferentTypesIsAMisfit() {
        var text = "{type: string, x-source: citizen/size, x-label: {id: a, en: a}}";
        var number = "{type: integer, x-source: citizen/size, x-label: {id: a, en: a}}";
        var union = union(
                "{code: a, service: a, version: 1}, {code: b, service: b, version: 1}",
                Map.of("a", form("size", text), "b", form("size", number)));

        assertThat(union.misfits()).extracting(UnionForm.Misfit::field).isEqualTo(List.of("size"));
    }

    private static String field(String name, String label) {
        return form(name, "{type: string, x-label: {id: " + label + ", en: " + label + "}}");
    }

    private static String form(String name, String schema) {
        return "{form: {properties: {" + name + ": " + schema + "}, required: [" + name + "]}}";
    }

    private static UnionForm union(String parts, Map<String, String> services) {
        var event = Yaml.of("{parts: [" + parts + "]}");
        return UnionForm.of(Parts.of(event), part -> Yaml.of(requireNonNull(services.get(part.service()))));
    }

    private static UnionForm.Filled filled(String part) {
        return requireNonNull(BIRTH.parts().get(part));
    }

    private static UnionForm shipped(String event) {
        var manifest =
                ManifestTexts.manifest(ShippedManifests.read(Path.of("manifests", "life-events", event + ".yaml")));
        return UnionForm.of(
                Parts.of(manifest.spec()),
                part -> ManifestTexts.manifest(ShippedManifests.service(part.service()))
                        .spec());
    }
}
