package id.mppdigital.application.catalog;

import static id.mppdigital.application.refusal.ApplicationRefusal.MALL_CLOSED;
import static id.mppdigital.application.refusal.ApplicationRefusal.OFFERING_CLOSED;
import static id.mppdigital.application.refusal.ApplicationRefusal.SERVICE_NOT_OFFERED;
import static id.mppdigital.application.refusal.ApplicationRefusal.UNKNOWN_MALL;
import static id.mppdigital.application.refusal.ApplicationRefusal.UNKNOWN_SERVICE;
import static id.mppdigital.application.refusal.ApplicationRefusal.UNKNOWN_VERSION;
import static id.mppdigital.application.refusal.ApplicationRefusal.VERSION_NOT_PUBLISHED;

import id.mppdigital.application.refusal.ApplicationRefusal;
import id.mppdigital.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What the replica knows about a requested mall, service and version; unknown columns are null. */
record OfferLookup(
        @Nullable String mallStatus,
        @Nullable String timeZone,
        boolean serviceKnown,
        @Nullable String offeringStatus,
        Offer.@Nullable Agency agency,
        @Nullable String serviceStatus,
        @Nullable Long revision,
        String channel) {
    /** Refuses with the first reason in this order: mall, service, offering, version. */
    void requireOpen() {
        require(true, true);
    }

    /** Refuses what is closed at present, not a version that is retired: it was published when it was asked for. */
    void requireOpenInAnyVersion() {
        require(true, false);
    }

    /** Refuses only what does not exist, not what is closed at present. */
    void requireKnown() {
        require(false, false);
    }

    private void require(boolean open, boolean published) {
        if (mallStatus == null) {
            throw refused("/mall", UNKNOWN_MALL);
        }
        if (open && !mallStatus.equals("OPEN")) {
            throw refused("/mall", MALL_CLOSED);
        }
        if (!serviceKnown) {
            throw refused("/service", UNKNOWN_SERVICE);
        }
        if (offeringStatus == null || agency == null) {
            throw refused("/service", SERVICE_NOT_OFFERED);
        }
        if (open && !offeringStatus.equals("OPEN")) {
            throw refused("/service", OFFERING_CLOSED);
        }
        if (serviceStatus == null) {
            throw refused("/version", UNKNOWN_VERSION);
        }
        if (published && !serviceStatus.equals("PUBLISHED")) {
            throw refused("/version", VERSION_NOT_PUBLISHED);
        }
    }

    private static Problem refused(String pointer, ApplicationRefusal refusal) {
        return Problem.of(refusal).at(pointer, refusal);
    }
}
