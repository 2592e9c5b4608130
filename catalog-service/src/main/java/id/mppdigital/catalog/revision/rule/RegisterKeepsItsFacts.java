package id.mppdigital.catalog.revision.rule;

import id.mppdigital.catalog.form.FactSources;
import id.mppdigital.catalog.form.SourceCheck;
import id.mppdigital.catalog.manifest.Manifest;
import id.mppdigital.catalog.manifest.ManifestError;
import id.mppdigital.catalog.refusal.CatalogRefusal;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A register keeps a fact, with values that the form takes, while a published service or a type of evidence uses it. A
 * service that could not use the fact before the change is not a reason to refuse the change.
 */
class RegisterKeepsItsFacts implements Rule {
    @Override
    public List<ManifestError> check(Manifest register, Catalogue after) {
        var standing = after.standing().registers().get(register.code());
        if (standing == null) {
            return List.of();
        }
        var revised = new Revised(register, standing);
        var services = after.standing().untouched().entrySet().stream()
                .flatMap(service -> revised.breaks(service.getKey(), service.getValue()));
        var evidence = after.standing().evidence().entrySet().stream()
                .flatMap(type -> revised.breaksEvidence(type.getKey(), type.getValue()));
        return Stream.concat(services, evidence).distinct().toList();
    }

    /** @param before the facts of this register alone before the change, {@code now} those after it */
    private record Revised(Manifest register, FactSources before, FactSources now) {
        Revised(Manifest register, JsonNode standing) {
            this(
                    register,
                    FactSources.NONE.with(register.code(), standing),
                    FactSources.NONE.with(register.code(), register.spec()));
        }

        Stream<ManifestError> breaks(String service, JsonNode spec) {
            return Stream.concat(
                    spec.at("/standard/requirements")
                            .valueStream()
                            .map(requirement -> requirement.path("source").asString(""))
                            .filter(source -> before.isSource(source) && !now.isSource(source))
                            .map(source -> error(CatalogRefusal.FACT_IN_USE, source, service)),
                    spec.at("/form/properties").valueStream().flatMap(field -> breaksField(service, field)));
        }

        Stream<ManifestError> breaksEvidence(String type, JsonNode spec) {
            return spec.path("heldBy")
                    .valueStream()
                    .flatMap(provider -> provider.path("facts").valueStream())
                    .map(fact -> fact.asString(""))
                    .filter(fact -> before.isRegistersFact(fact) && !now.isRegistersFact(fact))
                    .map(fact -> error(CatalogRefusal.EVIDENCE_LEFT_BEHIND, fact, type));
        }

        private Stream<ManifestError> breaksField(String service, JsonNode field) {
            var source = field.path("x-source").asString("");
            if (!before.isRegistersFact(source)) {
                return Stream.empty();
            }
            if (!now.isRegistersFact(source)) {
                return Stream.of(error(CatalogRefusal.FACT_IN_USE, source, service));
            }
            return SourceCheck.check("", field, before).isPresent()
                    ? Stream.empty()
                    : SourceCheck.check("", field, now).stream()
                            .map(fault -> error(CatalogRefusal.FORM_LEFT_BEHIND, service, fault.detail()));
        }

        private ManifestError error(CatalogRefusal reason, Object... arguments) {
            return register.error("/spec/facts", reason, arguments);
        }
    }
}
