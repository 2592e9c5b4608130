package id.mppdigital.catalog.lifeevent;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One service of a life event.
 *
 * @param position its place in the manifest, from 0
 * @param spec what the manifest says of it
 */
public record Part(int position, JsonNode spec) {
    public String code() {
        return spec.path("code").asString("");
    }

    public String service() {
        return spec.path("service").asString("");
    }

    /** The version of the service whose form is asked. */
    public int version() {
        return spec.path("version").asInt(0);
    }

    /** The service as {@code code@version}. */
    public String serviceVersion() {
        return service() + "@" + version();
    }

    /** Codes of the parts that must be granted before it starts. */
    public List<String> dependsOn() {
        return texts(spec.path("dependsOn"));
    }

    /** What becomes of the others when it is refused. */
    public String onRefused() {
        return spec.path("onRefused").asString("");
    }

    /** What becomes of the others when its agency lets the deadline pass. */
    public String onLate() {
        return spec.path("onLate").asString("TELL");
    }

    /** How long its agency may take once it has started; null without a limit. */
    public @Nullable JsonNode deadline() {
        return spec.get("deadline");
    }

    /** Answers that are the same in each case, by field. */
    public JsonNode answers() {
        return spec.path("answers");
    }

    /** Fields that only a granted part makes known. */
    public Set<String> laterFields() {
        return Set.copyOf(texts(spec.at("/later/fields")));
    }

    /** Requirements that only a granted part fulfils. */
    public Set<String> laterDocuments() {
        return Set.copyOf(texts(spec.at("/later/documents")));
    }

    /** Whether the one form asks a field, or knows it already. */
    boolean asks(String field) {
        return !answers().has(field) && !laterFields().contains(field);
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).distinct().collect(Collectors.toList());
    }
}
