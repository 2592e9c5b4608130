package id.mppdigital.portal.draft;

import id.mppdigital.platform.problem.Wording;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * An unfinished application.
 *
 * @param at the step where the citizen left it; null where that can't be said
 * @param until when it is deleted unless it is saved again
 */
public record OpenDraft(
        Place place, Wording service, @Nullable Wording at, Instant until) {
    /** @param name of the mall's region; its code while the catalogue is away */
    public record Place(String mall, String name, ZoneId zone, String service) {}

    public String resume() {
        return "/apply/" + place.mall() + "/" + place.service();
    }

    public String delete() {
        return "/my/drafts/" + place.mall() + "/" + place.service() + "/delete";
    }

    boolean is(String mall, String service) {
        return place.mall().equals(mall) && place.service().equals(service);
    }
}
