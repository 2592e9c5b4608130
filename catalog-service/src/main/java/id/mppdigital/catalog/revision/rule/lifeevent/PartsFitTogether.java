package id.mppdigital.catalog.revision.rule.lifeevent;

import id.mppdigital.catalog.lifeevent.Part;
import id.mppdigital.catalog.lifeevent.Parts;
import id.mppdigital.catalog.lifeevent.UnionForm;
import id.mppdigital.catalog.manifest.Manifest;
import id.mppdigital.catalog.manifest.ManifestError;
import id.mppdigital.catalog.refusal.CatalogRefusal;
import id.mppdigital.catalog.refusal.Hint;
import id.mppdigital.catalog.revision.rule.Catalogue;
import id.mppdigital.catalog.revision.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * The parts of a life event are different published services, none waits for itself, and one form can ask for all of
 * them.
 */
public class PartsFitTogether implements Rule {
    @Override
    public List<ManifestError> check(Manifest event, Catalogue after) {
        var check = new Check(
                event, Parts.of(event.spec()), after.standing().lifeEvents().parts(), new ArrayList<>());
        check.run();
        return check.errors();
    }

    /** Rules for the parts that depend on one. */
    private static final Set<String> NEEDS_FOLLOWERS = Set.of("CONTINUE", "WAIT_FOR_CITIZEN");

    private record Check(Manifest event, Parts parts, Map<String, JsonNode> services, List<ManifestError> errors) {
        void run() {
            parts.all().forEach(this::check);
            parts.circle().ifPresent(circle -> {
                var part = parts.find(circle.getFirst()).orElseThrow();
                report(part, "/dependsOn", CatalogRefusal.PARTS_IN_A_CIRCLE, String.join(" → ", circle));
            });
            if (errors.isEmpty() && parts.all().stream().noneMatch(this::isBroken)) {
                UnionForm.of(parts, part -> services.get(part.serviceVersion()))
                        .misfits()
                        .forEach(misfit ->
                                report(misfit.part(), "/service", CatalogRefusal.FACT_ASKED_TWO_WAYS, misfit.field()));
            }
        }

        private void check(Part part) {
            for (var earlier : parts.all().subList(0, part.position())) {
                if (earlier.code().equals(part.code())) {
                    report(part, "/code", CatalogRefusal.DUPLICATE_CODE, part.code());
                }
                if (earlier.service().equals(part.service())) {
                    report(part, "/service", CatalogRefusal.PART_TWICE, part.service(), earlier.code());
                }
            }
            for (int i = 0; i < part.dependsOn().size(); i++) {
                var needed = part.dependsOn().get(i);
                if (parts.find(needed).isEmpty()) {
                    var known = parts.all().stream().map(Part::code).toList();
                    report(part, "/dependsOn/" + i, CatalogRefusal.UNKNOWN_PART, needed, Hint.nearest(needed, known));
                }
            }
            if (part.spec().has("onLate") && part.deadline() == null) {
                report(part, "/onLate", CatalogRefusal.NEVER_LATE);
            } else if (NEEDS_FOLLOWERS.contains(part.onLate())
                    && parts.all().stream().noneMatch(other -> other.dependsOn().contains(part.code()))) {
                report(part, "/onLate", CatalogRefusal.NOBODY_WAITS, part.onLate());
            }
            if (part.spec().has("later") && part.dependsOn().isEmpty()) {
                report(part, "/later", CatalogRefusal.NOTHING_TO_WAIT_FOR);
            }
            var service = services.get(part.serviceVersion());
            if (service == null || !service.path("status").asString("PUBLISHED").equals("PUBLISHED")) {
                report(part, "/version", CatalogRefusal.UNKNOWN_SERVICE_VERSION, part.service(), part.version());
            } else if (!service.isMissingNode()) {
                checkNames(part, service);
            }
        }

        /** A service with errors of its own is reported for these. */
        private boolean isBroken(Part part) {
            var service = services.get(part.serviceVersion());
            return service == null || service.isMissingNode();
        }

        private void checkNames(Part part, JsonNode service) {
            var fields = service.path("form").path("properties");
            fields.properties().stream()
                    .filter(field -> field.getValue().has("x-consent"))
                    .forEach(field -> report(part, "/service", CatalogRefusal.SHARING_APART, field.getKey()));
            var later = part.spec().at("/later/fields");
            for (int i = 0; i < later.size(); i++) {
                known(part, "/later/fields/" + i, later.path(i).asString(), fields);
            }
            part.answers().properties().forEach(answer -> {
                var at = "/answers/" + answer.getKey();
                if (known(part, at, answer.getKey(), fields)) {
                    var field = fields.path(answer.getKey());
                    if (field.has("enum") && field.path("enum").valueStream().noneMatch(answer.getValue()::equals)) {
                        report(part, at, CatalogRefusal.ANSWER_NOT_AN_OPTION, answer.getKey(), answer.getValue());
                    }
                }
            });
            var documents = service.path("documents")
                    .valueStream()
                    .map(document -> document.path("code").asString())
                    .collect(Collectors.toSet());
            var papers = part.spec().at("/later/documents");
            for (int i = 0; i < papers.size(); i++) {
                var code = papers.path(i).asString();
                if (!documents.contains(code)) {
                    report(
                            part,
                            "/later/documents/" + i,
                            CatalogRefusal.UNKNOWN_DOCUMENT,
                            code,
                            Hint.nearest(code, documents));
                }
            }
        }

        private boolean known(Part part, String at, String field, JsonNode fields) {
            if (!fields.has(field)) {
                report(part, at, CatalogRefusal.PART_FIELD_UNKNOWN, field, Hint.nearest(field, fields.propertyNames()));
                return false;
            }
            return true;
        }

        private void report(Part part, String at, CatalogRefusal reason, Object... arguments) {
            errors.add(event.error("/spec/parts/" + part.position() + at, reason, arguments));
        }
    }
}
