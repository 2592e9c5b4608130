package id.mppdigital.e2e.typed;

import id.mppdigital.e2e.Person;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What the platform has as a proof already. */
final class Proof {
    private static final String MINE = "/citizens/v1/me/";

    private Proof() {}

    /** The receipt of the document that fulfils this requirement; empty where one has to be uploaded. */
    static Optional<String> receipt(Person person, ServiceForm form, String requirement) {
        return best(person, form, requirement)
                .flatMap(proof -> proof.has("documentId")
                        ? Optional.of(issued(person, proof))
                        : extract(person, form.service(), requirement));
    }

    /** The receipt of what was issued here and fulfils this requirement. */
    static Optional<String> issuedHere(Person person, ServiceForm form, String requirement) {
        return best(person, form, requirement)
                .filter(proof -> proof.path("by").asString().equals("ISSUED"))
                .map(proof -> issued(person, proof));
    }

    /** A form that asks for no child takes no child's paper. */
    private static Optional<JsonNode> best(Person person, ServiceForm form, String requirement) {
        return person.api()
                .get(MINE + "evidence?type=" + requirement)
                .require()
                .at("/items/0/proofs")
                .valueStream()
                .filter(proof -> !proof.at("/whom/named").isObject()
                        || form.asksFor(Set.of(proof.at("/whom/named/fact").asString())))
                .findFirst();
    }

    private static String issued(Person person, JsonNode proof) {
        return person.api()
                .get(MINE + "documents")
                .require()
                .path("items")
                .valueStream()
                .filter(document -> document.path("id").equals(proof.path("documentId")))
                .findFirst()
                .orElseThrow()
                .path("receipt")
                .asString();
    }

    /** Empty where what the register says does not prove it. */
    private static Optional<String> extract(Person person, String service, String requirement) {
        var kept = person.api()
                .post(
                        MINE + "evidence/" + requirement + "/extracts",
                        Map.of("service", service, "mall", "63.71", "language", "id"),
                        Map.of());
        return kept.status() == 422
                ? Optional.empty()
                : Optional.of(kept.require().path("receipt").asString());
    }
}
