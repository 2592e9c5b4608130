package id.mppdigital.gateway.headers;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Copies headers from one connection to the next, without those that are about the first one only (RFC 9110, 7.6.1).
 */
final class HopByHop {
    private static final Set<String> NAMES = Set.of(
            "connection",
            "keep-alive",
            "transfer-encoding",
            "te",
            "trailer",
            "proxy-authorization",
            "proxy-authenticate",
            "upgrade");

    private HopByHop() {}

    /** @param passed by name, in small letters */
    static void copy(HttpHeaders from, HttpHeaders to, Predicate<String> passed) {
        var named = named(from);
        for (var headers = from.iteratorCharSequence(); headers.hasNext(); ) {
            var header = headers.next();
            var name = header.getKey().toString().toLowerCase(Locale.ROOT);
            if (passed.test(name) && !NAMES.contains(name) && !named.contains(name)) {
                to.add(header.getKey(), header.getValue());
            }
        }
    }

    /** The {@code Connection} header names more of them. */
    private static Set<String> named(HttpHeaders headers) {
        if (!headers.contains(HttpHeaderNames.CONNECTION)) {
            return Set.of();
        }
        var named = new HashSet<String>();
        for (var value : headers.getAll(HttpHeaderNames.CONNECTION)) {
            for (var name : value.split(",")) {
                named.add(name.strip().toLowerCase(Locale.ROOT));
            }
        }
        return named;
    }
}
