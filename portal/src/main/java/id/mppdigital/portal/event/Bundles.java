package id.mppdigital.portal.event;

import id.mppdigital.portal.api.CitizenDataApi;
import id.mppdigital.portal.api.LifeEventApi;
import id.mppdigital.portal.filled.Filled;
import id.mppdigital.portal.filled.Knowledge;
import id.mppdigital.portal.page.Away;
import java.util.LinkedHashMap;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads a life event's one form, and asks for each part what is known of the citizen. */
@Component
class Bundles {
    private final LifeEventApi events;
    private final CitizenDataApi citizen;

    Bundles(LifeEventApi events, CitizenDataApi citizen) {
        this.events = events;
        this.citizen = citizen;
    }

    Prepared prepare(String mall, String event) {
        var bundle = Bundle.of(events.form(event));
        var known = new LinkedHashMap<String, Knowledge.Known>();
        var attestations = new LinkedHashMap<String, String>();
        var isAvailable = false;
        for (var part : bundle.parts()) {
            var knowledge = knowledge(part.service(), part.version(), mall);
            isAvailable |= knowledge.isAvailable();
            if (knowledge.attestation() != null) {
                attestations.put(part.code(), knowledge.attestation());
            }
            part.fields().forEach((field, asked) -> {
                var fact = knowledge.fields().get(field);
                if (fact != null && isAskedFor(bundle, asked)) {
                    known.putIfAbsent(asked, fact);
                }
            });
        }
        var nothing = JsonNodeFactory.instance.objectNode();
        return new Prepared(
                bundle, new Filled(bundle.form(), new Knowledge(known, null, isAvailable), nothing), attestations);
    }

    /** What a part makes new is never filled in from before: then the one form's field has no source. */
    private static boolean isAskedFor(Bundle bundle, String field) {
        return bundle.form().field(field).filter(it -> it.source() != null).isPresent();
    }

    /** Nobody is kept from applying because registers can't be asked. */
    Knowledge knowledge(String service, int version, String mall) {
        try {
            return Knowledge.of(citizen.prefill(new CitizenDataApi.PrefillRequest(service, version, mall, null)));
        } catch (Away _) {
            return Knowledge.UNAVAILABLE;
        }
    }
}
