package id.mppdigital.gateway.headers;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import java.net.URI;
import java.util.List;
import java.util.Set;

/** Keeps from the outside what tells about our insides, and what only the door itself may say. */
public final class ResponseHeaders {
    private static final Set<String> DROPPED = Set.of(
            "server",
            "x-powered-by",
            "x-application-context",
            "via",
            "set-cookie",
            "set-cookie2",
            "alt-svc",
            "x-xss-protection",
            "pragma",
            "expires",
            "content-security-policy-report-only",
            "public-key-pins");

    private static final List<String> DROPPED_FAMILIES = List.of("access-control-", "ratelimit", "x-ratelimit");

    /**
     * All that an agency's API may say under our name: what its body is and how long that holds. A header that isn't
     * here may make a browser do things: sign in, store, report, load, wipe, lead away; new ones come every year.
     */
    private static final Set<String> FROM_AGENCIES = Set.of(
            "accept-ranges",
            "age",
            "allow",
            "cache-control",
            "content-disposition",
            "content-encoding",
            "content-language",
            "content-length",
            "content-range",
            "content-type",
            "date",
            "deprecation",
            "etag",
            "last-modified",
            "location",
            "retry-after",
            "sunset",
            "vary",
            "x-accel-buffering");

    private ResponseHeaders() {}

    public static void ofService(HttpHeaders answer, HttpHeaders ours) {
        HopByHop.copy(answer, ours, ResponseHeaders::isPassed);
    }

    /**
     * @param asked the path that was asked for at our door
     * @param target what was asked of the agency for it
     */
    public static void ofAgency(HttpHeaders answer, HttpHeaders ours, String asked, URI target) {
        HopByHop.copy(answer, ours, FROM_AGENCIES::contains);
        // An agency may send a citizen on within its own API only, and only by our address of it.
        var location = ours.get(HttpHeaderNames.LOCATION);
        if (location != null) {
            AgencyLocation.atTheDoor(location, asked, target)
                    .ifPresentOrElse(
                            door -> ours.set(HttpHeaderNames.LOCATION, door),
                            () -> ours.remove(HttpHeaderNames.LOCATION));
        }
    }

    private static boolean isPassed(String name) {
        if (DROPPED.contains(name)) {
            return false;
        }
        for (var family : DROPPED_FAMILIES) {
            if (name.startsWith(family)) {
                return false;
            }
        }
        return true;
    }
}
