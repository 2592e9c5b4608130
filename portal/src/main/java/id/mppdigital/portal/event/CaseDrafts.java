package id.mppdigital.portal.event;

import id.mppdigital.portal.api.DraftApi;
import id.mppdigital.portal.api.LifeEventApi;
import id.mppdigital.portal.api.LifeEventApi.Draft;
import id.mppdigital.portal.api.Refusal;
import id.mppdigital.portal.page.NotThere;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

/** What somebody has begun to fill in of a life event's one form. */
@Component
class CaseDrafts {
    private final LifeEventApi events;

    CaseDrafts(LifeEventApi events) {
        this.events = events;
    }

    @Nullable
    Draft find(Where where) {
        try {
            return events.draft(where.mall(), where.event(), where.onBehalfOf());
        } catch (NotThere _) {
            return null;
        }
    }

    /**
     * Saves it. While the platform is away, the page of any form that could not be taken keeps what was typed.
     *
     * @param chosen documents by requirement
     * @param revision the one that the page was made of; empty to begin
     * @return the text that says why not; null where it is saved
     */
    @Nullable
    String save(Where where, Prepared prepared, Map<String, UUID> chosen, String revision) {
        var content = new LifeEventApi.Content(
                prepared.bundle().form().version(),
                prepared.filled().toKeep(),
                prepared.attestations(),
                attached(chosen));
        var match = revision.isEmpty() ? null : "\"" + revision + "\"";
        if (!revision.matches("[0-9]{0,18}")) {
            return "event.not-saved.changed";
        }
        try {
            events.save(where.mall(), where.event(), where.onBehalfOf(), match, content);
            return null;
        } catch (HttpClientErrorException refused) {
            return why(refused);
        }
    }

    private static List<DraftApi.Attached> attached(Map<String, UUID> chosen) {
        return chosen.entrySet().stream()
                .map(one -> new DraftApi.Attached(one.getKey(), one.getValue()))
                .toList();
    }

    private static String why(HttpClientErrorException refused) {
        var code = Refusal.of(refused).code();
        return switch (code == null ? "" : code) {
            case "draft-changed", "draft-gone" -> "event.not-saved.changed";
            case "too-many-drafts" -> "event.not-saved.too-many";
            case "invalid-application", "body-too-large" -> "event.not-saved.too-long";
            default -> throw refused;
        };
    }
}
