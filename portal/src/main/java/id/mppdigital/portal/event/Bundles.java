package id.mppdigital.portal.event;

import id.mppdigital.portal.act.CannotAct;
import id.mppdigital.portal.act.Principal;
import id.mppdigital.portal.act.Principals;
import id.mppdigital.portal.api.CitizenDataApi;
import id.mppdigital.portal.api.CitizenDataApi.PrefillRequest;
import id.mppdigital.portal.api.LifeEventApi;
import id.mppdigital.portal.filled.Filled;
import id.mppdigital.portal.filled.Knowledge;
import id.mppdigital.portal.filled.Known;
import id.mppdigital.portal.form.Field;
import id.mppdigital.portal.form.Posted;
import id.mppdigital.portal.page.Away;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
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
public class Bundles {
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
        var draft = drafts.find(where);
        var typed = draft == null ? JsonNodeFactory.instance.objectNode() : fitting(draft.answers(), bundle);
        var first = known(bundle, where, Map.of());
        var filled = new Filled(bundle.form(), first.knowledge(), typed);
        return about(new Prepared(bundle, filled, first.attestations(), principal, draft), where);
    }

    /** With everything that was posted, and what is known of the things that it names. */
    Prepared prepare(Where where, Posted posted) {
        return about(prepare(where).with(posted), where);
    }

    /** Once more where a key was given of something of which nothing is filled in: a vehicle's plate. */
    private Prepared about(Prepared prepared, Where where) {
        var keys = prepared.filled().keysToAsk();
        if (keys.isEmpty()) {
            return prepared;
        }
        var known = known(prepared.bundle(), where, keys);
        return prepared.knowing(known.knowledge(), known.attestations());
    }

    /** @param attestations of the prefills, by the part's code */
    private record Prefills(Knowledge knowledge, Map<String, String> attestations) {}

    private Prefills known(Bundle bundle, Where where, Map<String, String> about) {
        var known = new LinkedHashMap<String, Known>();
        var attestations = new LinkedHashMap<String, String>();
        var keys = new LinkedHashSet<String>();
        var isAvailable = false;
        for (var part : bundle.parts()) {
            var knowledge = knowledge(new PrefillRequest(
                    part.service(), part.version(), where.mall(), where.onBehalfOf(), bundle.askedBy(part, about)));
            isAvailable |= knowledge.isAvailable();
            keys.addAll(knowledge.keys());
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
        return new Prefills(new Knowledge(known, null, isAvailable, List.of(), keys, Map.of()), attestations);
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
    public Knowledge knowledge(PrefillRequest asked) {
        var onBehalfOf = asked.onBehalfOf();
        try {
            return Knowledge.of(citizen.prefill(asked));
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
