package id.mppdigital.catalog.revision;

import id.mppdigital.catalog.manifest.Manifest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the rules need to know of the catalogue as it would stand after a request.
 *
 * @param regencies codes of all regencies and cities
 * @param agencies agency code to its kind and malls
 * @param services service code to the kind of agency that offers it
 * @param offerings {@code mall/service} to the agency
 * @param clients OAuth client to the channel that uses it
 * @param published {@code code@version} to the spec under which it was published
 */
record Catalogue(
        Set<String> regencies,
        Set<String> malls,
        Map<String, AgencyFacts> agencies,
        Map<String, String> services,
        Map<String, String> offerings,
        Map<String, String> clients,
        Map<String, JsonNode> published) {

    record AgencyFacts(String kind, Set<String> malls) {
        static AgencyFacts of(JsonNode spec) {
            var malls = new HashSet<String>();
            spec.path("malls").forEach(mall -> malls.add(mall.asString("")));
            return new AgencyFacts(spec.path("kind").asString(""), malls);
        }
    }

    /** The same with the manifests in it, also those with errors: what refers to them need not fail as well. */
    Catalogue with(List<Manifest> manifests) {
        var after = new Catalogue(
                regencies,
                new HashSet<>(malls),
                new HashMap<>(agencies),
                new HashMap<>(services),
                new HashMap<>(offerings),
                new HashMap<>(clients),
                published);
        manifests.forEach(after::add);
        return after;
    }

    private void add(Manifest manifest) {
        switch (manifest.kind()) {
            case CHANNEL -> {
                clients.values().removeIf(manifest.code()::equals);
                clients.putIfAbsent(manifest.spec("client"), manifest.code());
            }
            case SERVICE -> services.putIfAbsent(manifest.metadata("code"), manifest.spec("kind"));
            case MALL -> malls.add(manifest.code());
            case AGENCY -> agencies.put(manifest.code(), AgencyFacts.of(manifest.spec()));
            case OFFERING -> offerings.put(manifest.code(), manifest.spec("agency"));
        }
    }

    @Nullable
    JsonNode publishedAs(String serviceVersion) {
        return published.get(serviceVersion);
    }
}
