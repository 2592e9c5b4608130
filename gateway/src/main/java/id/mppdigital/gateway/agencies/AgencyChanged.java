package id.mppdigital.gateway.agencies;

import org.jspecify.annotations.Nullable;

/** What the gateway reads of an agency's change. */
record AgencyChanged(String code, @Nullable Api api) {
    record Api(String url) {}
}
