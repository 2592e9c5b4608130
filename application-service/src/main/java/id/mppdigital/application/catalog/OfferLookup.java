package id.mppdigital.application.catalog;

import id.mppdigital.platform.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What the replica holds on a requested mall, service and version; every column is null where it holds nothing. */
record OfferLookup(
        @Nullable String mallStatus,
        @Nullable String timeZone,
        boolean serviceKnown,
        @Nullable String offeringStatus,
        @Nullable String agency,
        @Nullable String agencyName,
        @Nullable String encryptionKey,
        @Nullable String serviceStatus,
        @Nullable Long revision) {

    /** Refuses with the first reason an applicant can do something about, from the mall down to the version. */
    void requireOpen() {
        if (mallStatus == null) {
            throw unknown("unknown-mall", "/mall", "No mall has this code. Choose one of GET /catalog/v1/malls.");
        }
        if (!mallStatus.equals("OPEN")) {
            throw closed("mall-closed", "/mall", "This mall accepts no applications at present.");
        }
        if (!serviceKnown) {
            throw unknown("unknown-service", "/service", "No service has this code.");
        }
        if (offeringStatus == null || agencyName == null) {
            throw unknown("service-not-offered", "/service", "This mall does not offer the service.");
        }
        if (!offeringStatus.equals("OPEN")) {
            throw closed(
                    "offering-closed", "/service", "This mall accepts no applications for the service at present.");
        }
        if (serviceStatus == null) {
            throw unknown("unknown-version", "/version", "The service has no such version. Load its form again.");
        }
        if (!serviceStatus.equals("PUBLISHED")) {
            throw closed("version-not-published", "/version", "This version is no longer in use. Load the form again.");
        }
    }

    private static Problem unknown(String code, String pointer, String detail) {
        return Problem.of(HttpStatus.UNPROCESSABLE_CONTENT, code, detail).at(pointer, code, detail);
    }

    private static Problem closed(String code, String pointer, String detail) {
        return Problem.of(HttpStatus.CONFLICT, code, detail).at(pointer, code, detail);
    }
}
