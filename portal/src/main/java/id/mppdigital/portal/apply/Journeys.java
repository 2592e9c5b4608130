package id.mppdigital.portal.apply;

import id.mppdigital.portal.act.CannotAct;
import id.mppdigital.portal.act.Principals;
import id.mppdigital.portal.api.CitizenDataApi;
import id.mppdigital.portal.api.DraftApi;
import id.mppdigital.portal.api.Refusal;
import id.mppdigital.portal.ask.PublishedForms;
import id.mppdigital.portal.filled.Filled;
import id.mppdigital.portal.filled.Knowledge;
import id.mppdigital.portal.form.Form;
import id.mppdigital.portal.page.Away;
import id.mppdigital.portal.page.NotThere;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Takes up a citizen's draft with the form and with what is known, and saves it. */
@Component
class Journeys {
    private final PublishedForms forms;
    private final DraftApi drafts;
    private final CitizenDataApi citizen;
    private final Principals principals;

    Journeys(PublishedForms forms, DraftApi drafts, CitizenDataApi citizen, Principals principals) {
        this.forms = forms;
        this.drafts = drafts;
        this.citizen = citizen;
        this.principals = principals;
    }

    /** @throws CannotAct when it is for somebody for whom one may not act */
    Journey open(Place place) {
        var onBehalfOf = place.onBehalfOf();
        var principal = onBehalfOf == null ? null : principals.applying(onBehalfOf, place.service());
        var draft = find(place);
        var form = form(place.service(), draft);
        var typed = draft == null ? JsonNodeFactory.instance.objectNode() : draft.answers();
        return new Journey(place, principal, draft, filled(form, place, typed));
    }

    /** Once more where the citizen gave the key of something else than what is filled in: another vehicle's plate. */
    private Filled filled(Form form, Place place, ObjectNode typed) {
        var filled = new Filled(form, known(form, place, Map.of()), typed);
        var about = filled.keysToAsk();
        return about.isEmpty() ? filled : new Filled(form, known(form, place, about), typed);
    }

    /** A draft of an older version goes on under the current one, with what still fits. */
    private Form form(String service, DraftApi.@Nullable Draft draft) {
        if (draft == null) {
            return forms.newest(service);
        }
        var outdated = draft.outdated();
        return forms.version(service, outdated == null ? draft.version() : outdated.currentVersion());
    }

    private DraftApi.@Nullable Draft find(Place place) {
        try {
            return drafts.get(place.mall(), place.service(), place.onBehalfOf());
        } catch (NotThere _) {
            return null;
        }
    }

    /** Nobody is kept from applying because registers can't be asked; only a parent needs one that answers. */
    private Knowledge known(Form form, Place place, Map<String, String> about) {
        var onBehalfOf = place.onBehalfOf();
        try {
            return Knowledge.of(citizen.prefill(new CitizenDataApi.PrefillRequest(
                    form.service(), form.version(), place.mall(), onBehalfOf, about)));
        } catch (Away away) {
            if (onBehalfOf != null) {
                throw away;
            }
            return Knowledge.UNAVAILABLE;
        } catch (HttpClientErrorException refused) {
            throw onBehalfOf == null ? refused : CannotAct.of(refused, onBehalfOf);
        }
    }

    /** What came of a save. */
    sealed interface Outcome {
        record Saved(Journey journey) implements Outcome {}

        record NotSaved(Reason reason) implements Outcome {}
    }

    /** Why a draft was not saved; a text says what to do. */
    enum Reason {
        AWAY,
        CHANGED,
        TOO_MANY,
        TOO_LONG;

        String key() {
            return "apply.not-saved." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @param revision the one that the page was made of; empty to begin */
    Outcome save(Journey journey, List<DraftApi.Attached> documents, String step, String revision) {
        var content = new DraftApi.Content(
                journey.form().version(),
                journey.filled().toKeep(),
                documents,
                step.replace('/', '.'),
                journey.filled().knowledge().attestation());
        try {
            return save(journey, content, revision);
        } catch (Away _) {
            return new Outcome.NotSaved(Reason.AWAY);
        }
    }

    /**
     * A page that comes twice, by a second click or by going back, was overtaken by nothing but itself. The service takes
     * the same save again; an earlier page says another step, which it refuses although no answer would be lost.
     */
    private Outcome save(Journey journey, DraftApi.Content content, String revision) {
        var place = journey.place();
        if (!revision.matches("[0-9]{0,18}")) {
            return new Outcome.NotSaved(Reason.CHANGED);
        }
        try {
            var match = revision.isEmpty() ? null : "\"" + revision + "\"";
            return new Outcome.Saved(
                    journey.with(drafts.save(place.mall(), place.service(), place.onBehalfOf(), match, content)));
        } catch (HttpClientErrorException refused) {
            var reason = reason(refused);
            var stands = reason == Reason.CHANGED ? find(place) : null;
            return stands != null && isSame(content, stands)
                    ? new Outcome.Saved(journey.with(stands))
                    : new Outcome.NotSaved(reason);
        }
    }

    private static boolean isSame(DraftApi.Content content, DraftApi.Draft stands) {
        // By what they are written as: a number is read from a page as another kind of node than from an answer.
        return stands.answers().equals(Comparator.comparing(JsonNode::toString), content.answers())
                && stands.documents().equals(content.documents());
    }

    private static Reason reason(HttpClientErrorException refused) {
        var code = Refusal.of(refused).code();
        return switch (code == null ? "" : code) {
            case "draft-changed", "draft-gone" -> Reason.CHANGED;
            case "too-many-drafts" -> Reason.TOO_MANY;
            case "invalid-application", "body-too-large" -> Reason.TOO_LONG;
            default -> throw refused;
        };
    }
}
