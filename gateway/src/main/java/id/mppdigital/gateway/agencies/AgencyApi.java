package id.mppdigital.gateway.agencies;

import id.mppdigital.gateway.upstream.Upstream;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** An agency's own API: its base URL without a slash at the end, and the way there. */
record AgencyApi(String base, Upstream upstream) {
    URI target(String rawRest, @Nullable String rawQuery) {
        return URI.create(base + rawRest + (rawQuery == null ? "" : "?" + rawQuery));
    }
}
