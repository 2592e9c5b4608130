package id.mppdigital.portal.event;

import id.mppdigital.portal.act.CannotAct;
import id.mppdigital.portal.act.Principal;
import id.mppdigital.portal.act.Principals;
import id.mppdigital.portal.api.CitizenDataApi;
import id.mppdigital.portal.api.LifeEventApi;
import id.mppdigital.portal.filled.Filled;
import id.mppdigital.portal.filled.Knowledge;
import id.mppdigital.portal.form.Field;
import id.mppdigital.portal.page.Away;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads a life event's one form, and asks for each part what is known of the citizen. */
@Component
class Bundles {
    private final LifeEventApi events;
    private final CitizenDataApi citizen;
    private final Principals principals;
    private final CaseDrafts drafts;

    Bundles(LifeEventApi events, CitizenDataApi citizen, Principals principals, CaseDrafts drafts) {
        this.events = events;
        this.citizen = citizen;
        this.principals = principals;
        this.drafts = drafts;
    }

    /** @throws CannotAct when it is for somebody for whom one may not act in each of its services */
    Prepared prepare(Where where) {
        var bundle = Bundle.of(events.form(where.event()));
        var principal = principal(bundle, where.onBehalfOf());
        var known = new LinkedHashMap<String, Knowledge.Known>();
        var attestations = new LinkedHashMap<String, String>();
        var isAvailable = false;
        for (var part : bundle.parts()) {
            var knowledge = knowledge(part.service(), part.version(), where.mall(), where.onBehalfOf());
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
        var draft = drafts.find(where);
        var knowledge = new Knowledge(known, null, isAvailable);
        var typed = draft == null ? JsonNodeFactory.instance.objectNode() : fitting(draft.answers(), bundle);
        return new Prepared(bundle, new Filled(bundle.form(), knowledge, typed), attestations, principal, draft);
    }

    /** A draft of an older version goes on with what the form still has. */
    private static ObjectNode fitting(ObjectNode answers, Bundle bundle) {
        return answers.retain(bundle.form().fields().map(Field::name).toList());
    }

    /** Before anything of the other person is asked. */
    private @Nullable Principal principal(Bundle bundle, @Nullable UUID onBehalfOf) {
        if (onBehalfOf == null) {
            return null;
        }
        Principal principal = null;
        for (var part : bundle.parts()) {
            principal = principals.applying(onBehalfOf, part.service());
        }
        return principal;
    }

    /** For whom else the same could be submitted. */
    List<Principal> others(Bundle bundle) {
        return principals.coveredIfThere(
                bundle.parts().stream().map(Bundle.Part::service).toList());
    }

    /** What a part makes new is never filled in from before: then the one form's field has no source. */
    private static boolean isAskedFor(Bundle bundle, String field) {
        return bundle.form().field(field).filter(it -> it.source() != null).isPresent();
    }

    /** Nobody is kept from applying because registers can't be asked; only a parent needs one that answers. */
    Knowledge knowledge(String service, int version, String mall, @Nullable UUID onBehalfOf) {
        try {
            return Knowledge.of(
                    citizen.prefill(new CitizenDataApi.PrefillRequest(service, version, mall, onBehalfOf, Map.of())));
        } catch (Away away) {
            if (onBehalfOf != null) {
                throw away;
            }
            return Knowledge.UNAVAILABLE;
        } catch (HttpClientErrorException refused) {
            throw onBehalfOf == null ? refused : CannotAct.of(refused, onBehalfOf);
        }
    }
}
