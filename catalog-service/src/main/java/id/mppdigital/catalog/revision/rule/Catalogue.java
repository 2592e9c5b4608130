package id.mppdigital.catalog.revision.rule;

import id.mppdigital.catalog.manifest.Manifest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What the rules need to know of the catalogue as it would be after a request.
 *
 * @param agencies agency code to its kind and malls
 * @param services service code to the kind of agency that offers it
 * @param offerings {@code mall/service} to the agency
 * @param clients OAuth client to the channel that uses it
 * @param standing what a request doesn't change, or is compared with
 */
public record Catalogue(
        Set<String> malls,
        Map<String, AgencyFacts> agencies,
        Map<String, String> services,
        Map<String, String> offerings,
        Map<String, String> clients,
        Standing standing) {
    /**
     * The catalogue before the request.
     *
     * @param regencies codes of all regencies and cities
     * @param registers register code to its spec
     * @param published {@code code@version} of services in the request to the spec under which each was published
     * @param untouched all published services that are not in the request; none where it changes no register
     * @param evidence likewise all types of evidence
     * @param lifeEvents what the life events in the request are compared with
     */
    public record Standing(
            Set<String> regencies,
            Map<String, JsonNode> registers,
            Map<String, JsonNode> published,
            Map<String, JsonNode> untouched,
            Map<String, JsonNode> evidence,
            LifeEvents lifeEvents) {
        /** With parts that may be added to. */
        private Standing alone() {
            var growing = new LifeEvents(lifeEvents.published(), new HashMap<>(lifeEvents.parts()));
            return new Standing(regencies, registers, published, untouched, evidence, growing);
        }
    }

    /**
     * What stood before of the life events in a request.
     *
     * @param published {@code code@version} of life events to the spec under which each was published
     * @param parts {@code code@version} of services that they name, to their specs; missing where a service is in the
     *     request and has errors of its own
     */
    public record LifeEvents(Map<String, JsonNode> published, Map<String, JsonNode> parts) {}

    /** What the rules ask of an agency. */
    public record AgencyFacts(String kind, Set<String> malls) {
        public static AgencyFacts of(JsonNode spec) {
            var malls = new HashSet<String>();
            spec.path("malls").forEach(mall -> malls.add(mall.asString("")));
            return new AgencyFacts(spec.path("kind").asString(""), malls);
        }
    }

    /** The same with the manifests added, also those with errors, so that what refers to them is not reported too. */
    Catalogue with(List<Manifest> manifests) {
        var after = new Catalogue(
                new HashSet<>(malls),
                new HashMap<>(agencies),
                new HashMap<>(services),
                new HashMap<>(offerings),
                new HashMap<>(clients),
                standing.alone());
        manifests.forEach(after::add);
        return after;
    }

    private void add(Manifest manifest) {
        switch (manifest.kind()) {
            case REGISTER, EVIDENCE, LIFE_EVENT -> {
                // forms are checked by the registers when they are read; nothing must name the two others
            }
            case CHANNEL -> {
                clients.values().removeIf(manifest.code()::equals);
                clients.putIfAbsent(manifest.spec("client"), manifest.code());
            }
            case SERVICE -> {
                services.putIfAbsent(manifest.metadata("code"), manifest.spec("kind"));
                standing.lifeEvents()
                        .parts()
                        .put(manifest.code(), manifest.shapely() ? manifest.spec() : MissingNode.getInstance());
            }
            case MALL -> malls.add(manifest.code());
            case AGENCY -> agencies.put(manifest.code(), AgencyFacts.of(manifest.spec()));
            case OFFERING -> offerings.put(manifest.code(), manifest.spec("agency"));
        }
    }
}
