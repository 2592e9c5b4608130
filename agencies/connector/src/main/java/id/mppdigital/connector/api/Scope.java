package id.mppdigital.connector.api;

import id.mppdigital.connector.delivery.DeliveryState;
import id.mppdigital.platform.paging.PageQuery;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.security.Caller;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a caller may see.
 *
 * @param agency the only one; null for all
 * @param malls the only ones; empty for all
 */
record Scope(@Nullable String agency, List<String> malls) {
    static Scope of(Caller caller) {
        if (caller.has("platform-admin") || caller.has("auditor")) {
            return new Scope(null, List.of());
        }
        var agency = caller.claim("agency").orElseThrow(() -> Problem.notFound("instansi", "agency"));
        return new Scope(agency, caller.claims("malls"));
    }

    /** The scope within one agency; somebody else's agency doesn't exist. */
    Scope within(@Nullable String asked) {
        if (asked == null) {
            return this;
        }
        if (agency != null && !agency.equals(asked)) {
            throw Problem.notFound("instansi", "agency");
        }
        return new Scope(asked, malls);
    }

    boolean isEverything() {
        return agency == null;
    }

    /** Only what the caller may see. */
    PageQuery narrow(PageQuery deliveries) {
        if (agency != null) {
            deliveries.where("agency = :agency", "agency", agency);
        }
        return deliveries.in("mall", Set.copyOf(malls));
    }

    /** Only what the caller may see, and of that only what is in the state; null for any. */
    PageQuery narrow(PageQuery deliveries, @Nullable DeliveryState state) {
        return state == null ? narrow(deliveries) : narrow(deliveries).where("state = :state", "state", state.name());
    }
}
