package id.mppdigital.portal.mall;

import id.mppdigital.platform.problem.Wording;
import id.mppdigital.portal.api.Refusal;
import id.mppdigital.portal.api.office.OfferingApi.Change;
import id.mppdigital.portal.api.office.OfferingApi.Mall;
import id.mppdigital.portal.api.office.OfferingApi.Offering;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A service that is about to be opened or closed.
 *
 * @param place the offering as it stands
 * @param wanted what its status will be, with the reason as typed
 * @param faults by name of the input
 * @param overtaken whether somebody else changed it since the page was opened
 */
public record OfferingPage(Place place, Change wanted, Map<String, String> faults, boolean overtaken) {
    private static final Wording NOTHING_TYPED = new Wording("", "");

    /** @param zone of the mall */
    public record Place(Mall mall, Offering offering, ZoneId zone) {
        public String address() {
            return "/mall/offerings/" + mall.code() + "/" + offering.service();
        }
    }

    /** A reason that stands already is there to be changed. */
    static OfferingPage asking(Place place, @Nullable String status) {
        var standing = place.offering().standing();
        var closing = "CLOSED".equals(status) || status == null && standing.isOpen();
        var reason = standing.reason();
        var wanted = new Change(closing ? "CLOSED" : "OPEN", closing && reason != null ? reason : NOTHING_TYPED);
        return new OfferingPage(place, wanted, Map.of(), false);
    }

    static OfferingPage refused(Place place, Change wanted, Refusal refusal) {
        var faults = new LinkedHashMap<String, String>();
        refusal.faults()
                .forEach(
                        fault -> faults.putIfAbsent(fault.pointer().substring(1).replace('/', '-'), fault.detail()));
        return new OfferingPage(place, wanted, faults, refusal.is("changed-meanwhile"));
    }

    public boolean isClosing() {
        return wanted.status().equals("CLOSED");
    }

    public Wording reason() {
        return wanted.reason() == null ? NOTHING_TYPED : wanted.reason();
    }

    /** Whether it stands as wanted already: the second click of two finds the first one's change. */
    boolean isDone() {
        var standing = place.offering().standing();
        return overtaken
                && standing.status().equals(wanted.status())
                && (standing.isOpen() || reason().equals(standing.reason()));
    }
}
