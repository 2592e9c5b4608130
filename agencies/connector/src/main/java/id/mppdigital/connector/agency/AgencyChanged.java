package id.mppdigital.connector.agency;

import org.jspecify.annotations.Nullable;

/** What the connector reads of the catalogue's event about an agency. */
record AgencyChanged(String code, @Nullable Target endpoint) {
    record Target(String url, int timeoutMillis, int maxConcurrent) {}
}
