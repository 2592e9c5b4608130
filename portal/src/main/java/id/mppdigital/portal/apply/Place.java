package id.mppdigital.portal.apply;

import id.mppdigital.portal.act.CannotAct;
import id.mppdigital.portal.act.ForWhom;
import id.mppdigital.portal.api.RepresentationApi.OnBehalf;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where, for what and for whom somebody applies. The address says all three, so no page is for somebody else than the one
 * it was opened for.
 *
 * @param onBehalfOf the representation by which somebody acts for another person; null for oneself
 */
record Place(String mall, String service, @Nullable UUID onBehalfOf) {
    static final String PATH = "/apply/{mall}/{service}";
    static final String PATH_FOR = "/apply/for/{representation}/{mall}/{service}";

    /** @param step such as {@code check}; empty for the beginning */
    String path(String step) {
        return "/apply/" + whose().segment() + mall + "/" + service + (step.isEmpty() ? "" : "/" + step);
    }

    /** What a form of this place carries. */
    String forWhom() {
        return whose().posted();
    }

    /**
     * Nothing that was made for one person is saved or sent for another.
     *
     * @param forWhom what the form carries
     * @throws CannotAct when that is somebody else
     */
    void require(String forWhom) {
        whose().require(forWhom);
    }

    private ForWhom whose() {
        return new ForWhom(onBehalfOf);
    }

    @Nullable
    OnBehalf onBehalf() {
        return onBehalfOf == null ? null : new OnBehalf(onBehalfOf, service);
    }
}
