package id.mppdigital.portal.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * That a field or a paper is specific data (UU 27/2022 art. 4 (2)).
 *
 * @param law by which the service may process it
 */
public record Specific(String kind, String law) {
    private static final Set<String> KINDS = Set.of("HEALTH", "BIOMETRIC", "GENETIC", "CRIME", "CHILD", "FINANCE");

    static @Nullable Specific of(JsonNode said) {
        return said.isObject()
                ? new Specific(said.path("kind").asString(""), said.path("law").asString(""))
                : null;
    }

    /** Each law once, in the order in which they come: a page says it once, whatever number of answers it is about. */
    public static List<Specific> laws(Stream<Optional<Specific>> all) {
        var laws = new LinkedHashMap<String, Specific>();
        all.flatMap(Optional::stream).forEach(one -> laws.putIfAbsent(one.law(), one));
        return List.copyOf(laws.values());
    }

    /** The id of what the page says of the law. */
    public String lawId() {
        return "law-" + Integer.toHexString(law.hashCode());
    }

    /** Of its kind's name in our texts; a kind that is not known here has one too. */
    public String key() {
        return "ask.specific." + (KINDS.contains(kind) ? kind.toLowerCase(Locale.ROOT) : "other");
    }
}
