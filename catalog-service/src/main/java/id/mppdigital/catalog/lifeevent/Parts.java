package id.mppdigital.catalog.lifeevent;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/** The parts of a life event and the order in which they start. */
public record Parts(List<Part> all) {
    /** Reads the parts from the spec of a life event. */
    public static Parts of(JsonNode spec) {
        var parts = spec.path("parts");
        return new Parts(IntStream.range(0, parts.size())
                .mapToObj(at -> new Part(at, parts.path(at)))
                .toList());
    }

    /** The part with this code, if there is one. */
    public Optional<Part> find(String code) {
        return all.stream().filter(part -> part.code().equals(code)).findFirst();
    }

    /** Parts that wait for each other, from one back to itself; none if each can start some day. */
    public Optional<List<String>> circle() {
        Set<String> done = new HashSet<>();
        return all.stream()
                .map(part -> circle(part, new LinkedHashSet<>(), done))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<List<String>> circle(Part part, Set<String> road, Set<String> done) {
        if (done.contains(part.code())) {
            return Optional.empty();
        }
        if (!road.add(part.code())) {
            var circle = new ArrayList<>(road);
            circle.add(part.code());
            return Optional.of(circle.subList(circle.indexOf(part.code()), circle.size()));
        }
        for (var needed : part.dependsOn()) {
            var found = find(needed).flatMap(it -> circle(it, road, done));
            if (found.isPresent()) {
                return found;
            }
        }
        road.remove(part.code());
        done.add(part.code());
        return Optional.empty();
    }

    /** Whether a part starts only after another one, directly or through others; the parts must not be in a circle. */
    boolean startsAfter(Part part, String other) {
        return part.dependsOn().stream()
                .anyMatch(needed -> needed.equals(other)
                        || find(needed).filter(it -> startsAfter(it, other)).isPresent());
    }
}
