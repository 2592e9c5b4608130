package id.mppdigital.catalog.manifest;

import id.mppdigital.catalog.form.FactSources;
import id.mppdigital.catalog.refusal.CatalogRefusal;
import id.mppdigital.catalog.refusal.Hint;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What a schema can't say of a type of evidence: each provider once, and a register with facts of its own. */
final class EvidenceShape {
    private EvidenceShape() {}

    static List<ManifestError> check(ManifestDocument document, FactSources sources) {
        var spec = document.tree().path("spec");
        List<ManifestError> errors = new ArrayList<>();
        once(document, spec, "issuedBy", "service", errors);
        once(document, spec, "heldBy", "register", errors);
        var issued = spec.path("issuedBy");
        for (int i = 0; i < issued.size(); i++) {
            about(
                    document,
                    "/spec/issuedBy/" + i + "/about/fact",
                    issued.path(i).path("about"),
                    errors);
        }
        var held = spec.path("heldBy");
        for (int i = 0; i < held.size(); i++) {
            facts(document, "/spec/heldBy/" + i + "/facts", held.path(i), sources, errors);
            values(document, "/spec/heldBy/" + i + "/values", held.path(i), errors);
        }
        return errors;
    }

    /** A decision makes facts of a child, a spouse or the like known; a register's are not of the decision. */
    private static void about(ManifestDocument document, String at, JsonNode about, List<ManifestError> errors) {
        var fact = about.path("fact").asString("");
        if (about.isObject() && !FactSources.isOfASubject(fact)) {
            errors.add(document.error(at, CatalogRefusal.NOT_OF_A_SUBJECT, fact));
        }
    }

    private static void once(
            ManifestDocument document, JsonNode spec, String list, String name, List<ManifestError> errors) {
        var seen = new HashSet<String>();
        for (int i = 0; i < spec.path(list).size(); i++) {
            var provider = spec.path(list).path(i).path(name).asString("");
            if (!seen.add(provider)) {
                errors.add(document.error(
                        "/spec/%s/%d/%s".formatted(list, i, name), CatalogRefusal.LISTED_PROVIDER_TWICE, provider));
            }
        }
    }

    /** A value is asked only of what proves it: nothing else of the register is read. */
    private static void values(ManifestDocument document, String at, JsonNode provider, List<ManifestError> errors) {
        var facts = provider.path("facts").valueStream().map(JsonNode::asString).toList();
        provider.path("values").propertyNames().stream()
                .filter(fact -> !facts.contains(fact))
                .forEach(fact -> errors.add(document.error(
                        at + "/" + fact.replace("~", "~0").replace("/", "~1"),
                        CatalogRefusal.NOT_OF_THIS_REGISTER,
                        fact,
                        provider.path("register").asString(""),
                        Hint.nearest(fact, Set.copyOf(facts)))));
    }

    private static void facts(
            ManifestDocument document, String at, JsonNode provider, FactSources sources, List<ManifestError> errors) {
        var register = provider.path("register").asString("");
        for (int i = 0; i < provider.path("facts").size(); i++) {
            var fact = provider.path("facts").path(i).asString("");
            if (!fact.startsWith(register + ".") || !sources.isRegistersFact(fact)) {
                errors.add(document.error(
                        at + "/" + i,
                        CatalogRefusal.NOT_OF_THIS_REGISTER,
                        fact,
                        register,
                        Hint.nearest(fact, sources.facts())));
            }
        }
    }
}
