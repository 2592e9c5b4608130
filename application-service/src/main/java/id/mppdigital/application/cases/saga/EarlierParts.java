package id.mppdigital.application.cases.saga;

import id.mppdigital.application.cases.saga.CaseParts.Kept;
import id.mppdigital.application.catalog.Catalogue;
import id.mppdigital.application.catalog.ServiceVersion;
import id.mppdigital.application.dossier.Dossier;
import id.mppdigital.application.dossier.Dossiers;
import id.mppdigital.application.finding.FoundFacts;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.lifecycle.Applications;
import id.mppdigital.application.lifecycle.Scope;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the parts before one make known to it: what their agencies found, and what their citizen was asked only then. */
@Component
class EarlierParts {
    private final Catalogue catalogue;
    private final Applications applications;
    private final Dossiers dossiers;
    private final FoundFacts found;
    private final CaseParts parts;

    EarlierParts(Catalogue catalogue, Applications applications, Dossiers dossiers, FoundFacts found, CaseParts parts) {
        this.catalogue = catalogue;
        this.applications = applications;
        this.dossiers = dossiers;
        this.found = found;
        this.parts = parts;
    }

    /** What is known since fills the fields that stand for the same facts; the later a part, the newer what it knows. */
    Dossier fill(Kept kept, Dossier dossier, ServiceVersion service) {
        var facts = new LinkedHashMap<String, Known>();
        parts.before(kept).forEach(part -> facts.putAll(known(part)));
        var whole = dossier;
        for (var field : kept.after().laterFields()) {
            var known = service.factOf(field).map(facts::get);
            if (known.isPresent() && !dossier.answers().containsKey(field)) {
                whole = known.get().into(whole, field);
            }
        }
        return whole;
    }

    /** Something that a part before it knows, as the answer to a field of this one. */
    private interface Known {
        Dossier into(Dossier dossier, String field);
    }

    /** By fact: what the citizen was asked there once it had started, and what its agency found. */
    private Map<String, Known> known(CaseParts.Before part) {
        var application = part.applicationId();
        var filed = applications
                .get(new ApplicationId(application), new Scope.Filed())
                .service();
        var service = catalogue.filedUnder(filed.code(), filed.version());
        var facts = new LinkedHashMap<String, Known>();
        dossiers.kept(application)
                .ifPresent(before -> part.laterFields().stream()
                        .filter(before.answers()::containsKey)
                        .forEach(asked -> service.factOf(asked)
                                .ifPresent(fact ->
                                        facts.put(fact, (dossier, field) -> dossier.taken(field, before, asked)))));
        found.of(application).forEach((name, value) -> {
            var fact = service.foundAs(name);
            facts.put(fact, (dossier, field) -> dossier.found(field, value, fact));
        });
        return facts;
    }
}
