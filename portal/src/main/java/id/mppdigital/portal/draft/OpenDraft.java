package id.mppdigital.portal.draft;

import id.mppdigital.platform.problem.Wording;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An unfinished application.
 *
 * @param forWhom null for oneself
 * @param at the step where the citizen left it; null where that can't be said
 * @param until when it is deleted unless it is saved again
 */
public record OpenDraft(
        Place place,
        Wording service,
        @Nullable ForWhom forWhom,
        @Nullable Wording at,
        Instant until) {
    /** @param name of the mall's region; its code while the catalogue is away */
    public record Place(String mall, String name, ZoneId zone, String service) {}

    /**
     * Somebody for whom the citizen fills it in.
     *
     * @param name null while it can't be said
     */
    public record ForWhom(UUID representation, @Nullable String name) {}

    public String resume() {
        return "/apply/" + way() + place.mall() + "/" + place.service();
    }

    public String delete() {
        return "/my/drafts/" + way() + place.mall() + "/" + place.service() + "/delete";
    }

    private String way() {
        return forWhom == null ? "" : "for/" + forWhom.representation() + "/";
    }

    boolean is(String mall, String service, @Nullable UUID onBehalfOf) {
        var own = forWhom == null ? null : forWhom.representation();
        return place.mall().equals(mall) && place.service().equals(service) && Objects.equals(own, onBehalfOf);
    }
}
