package id.mppdigital.catalog.publication;

import static java.util.Objects.requireNonNull;

import id.mppdigital.catalog.lifeevent.Part;
import id.mppdigital.catalog.lifeevent.Parts;
import id.mppdigital.catalog.lifeevent.UnionForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A version of a life event, as it stands now: its table, and what of the one form goes to which part. */
record LifeEventChanged(String code, int version, String status, JsonNode name, List<PartChanged> parts) {
    static final String TYPE = "id.mppdigital.catalog.life-event-changed.v1";

    /** A service as {@code service} in {@code version}. */
    record ServiceNamed(String service, int version) {}

    /**
     * What is known of a part's form before it starts.
     *
     * @param fields the part's fields to those of the one form
     * @param documents the part's requirements to those of the one form
     * @param answers what the manifest answers, by field
     * @param laterFields what is asked once the parts before it are granted
     * @param laterDocuments what a part before it issues
     */
    record Filling(
            Map<String, String> fields,
            Map<String, String> documents,
            Map<String, JsonNode> answers,
            Set<String> laterFields,
            Set<String> laterDocuments) {}

    /** A row of the table. */
    record PartChanged(
            String code,
            ServiceNamed service,
            List<String> dependsOn,
            String onRefused,
            String onLate,
            @Nullable JsonNode deadline,
            Filling filling) {
        private static PartChanged of(Part part, UnionForm.Filled filled) {
            var answers = new LinkedHashMap<String, JsonNode>();
            part.answers().properties().forEach(answer -> answers.put(answer.getKey(), answer.getValue()));
            return new PartChanged(
                    part.code(),
                    new ServiceNamed(part.service(), part.version()),
                    part.dependsOn(),
                    part.onRefused(),
                    part.onLate(),
                    part.deadline(),
                    new Filling(
                            filled.fields(), filled.documents(), answers, part.laterFields(), part.laterDocuments()));
        }
    }

    /** @param services the specs of the parts' services, by {@code code@version} */
    static LifeEventChanged of(String code, int version, JsonNode spec, JsonNode services) {
        var parts = Parts.of(spec);
        var union = UnionForm.of(parts, part -> services.path(part.serviceVersion()));
        return new LifeEventChanged(
                code,
                version,
                spec.path("status").asString("PUBLISHED"),
                spec.path("name"),
                parts.all().stream()
                        .map(part -> PartChanged.of(
                                part, requireNonNull(union.parts().get(part.code()))))
                        .toList());
    }
}
