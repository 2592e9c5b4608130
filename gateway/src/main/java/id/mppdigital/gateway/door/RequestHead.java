package id.mppdigital.gateway.door;

import id.mppdigital.gateway.refusal.GatewayRefusal;
import id.mppdigital.platform.problem.PlatformRefusal;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.problem.Refusal;
import id.mppdigital.platform.security.HeaderText;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rules for a request's first line and its framing headers, which hold before anybody asks what the request is
 * about.
 */
final class RequestHead {
    /**
     * Both together, and what the door adds, must fit into what the services read ({@code platform-defaults.yaml}).
     * Netty reads more than that: of a head that it stops reading, nobody knows which origin must be allowed to see the
     * refusal.
     */
    static final int LONGEST_URI = 8 * 1024;

    static final int LARGEST_HEADERS = 16 * 1024;

    private static final String REFUSED = "/refused/";
    private static final Map<String, Refusal> BY_PATH = Stream.of(
                    PlatformRefusal.BAD_REQUEST,
                    PlatformRefusal.HEADERS_TOO_LARGE,
                    PlatformRefusal.ADDRESS_TOO_LONG,
                    PlatformRefusal.EXPECTATION_FAILED,
                    PlatformRefusal.METHOD_NOT_ALLOWED,
                    GatewayRefusal.MALFORMED_HEAD,
                    GatewayRefusal.INVALID_HOST,
                    GatewayRefusal.MALFORMED_TARGET)
            .collect(Collectors.toUnmodifiableMap(RequestHead::pathOf, Function.identity()));

    private RequestHead() {}

    /** Where a request goes on to instead, when it can't go where it wanted. */
    static String pathOf(Refusal refusal) {
        return REFUSED + refusal.code();
    }

    /** What a request that came to this path is refused for. */
    static @Nullable Problem refusedAt(String path) {
        var refusal = path.startsWith(REFUSED) ? BY_PATH.get(path) : null;
        if (refusal == null) {
            return null;
        }
        var problem = Problem.of(refusal).header("Connection", "close");
        return refusal == PlatformRefusal.METHOD_NOT_ALLOWED ? problem.header("Allow", RequestTarget.ALLOWED) : problem;
    }

    /** What is wrong with the head; null when nothing is. Puts the address into its clean form. */
    static @Nullable Refusal judge(HttpRequest request) {
        if (request.decoderResult().isFailure()) {
            return unreadable(request.decoderResult().cause());
        }
        var version = request.protocolVersion();
        if (!version.equals(HttpVersion.HTTP_1_1) && !version.equals(HttpVersion.HTTP_1_0)) {
            return GatewayRefusal.MALFORMED_HEAD;
        }
        if (!hasOneHost(request.headers())) {
            return GatewayRefusal.INVALID_HOST;
        }
        if (!RequestTarget.methodAllowed(request.method().name())) {
            return PlatformRefusal.METHOD_NOT_ALLOWED;
        }
        var refused = judge(request.headers());
        if (refused != null) {
            return refused;
        }
        if (expectsTooMuch(request.headers())) {
            return PlatformRefusal.EXPECTATION_FAILED;
        }
        var uri = RequestUri.clean(request.uri());
        if (uri == null) {
            return GatewayRefusal.MALFORMED_TARGET;
        }
        if (uri.length() > LONGEST_URI) {
            return PlatformRefusal.ADDRESS_TOO_LONG;
        }
        request.setUri(uri);
        return null;
    }

    private static Refusal unreadable(Throwable cause) {
        return switch (cause) {
            case TooLongHttpLineException _ -> PlatformRefusal.ADDRESS_TOO_LONG;
            case TooLongHttpHeaderException _ -> PlatformRefusal.HEADERS_TOO_LARGE;
            default -> GatewayRefusal.MALFORMED_HEAD;
        };
    }

    /** The size is as on the wire: colon, space and line's end included. */
    private static @Nullable Refusal judge(HttpHeaders headers) {
        int size = 0;
        boolean readable = true;
        for (var header = headers.iteratorCharSequence(); header.hasNext(); ) {
            var next = header.next();
            size += next.getKey().length() + next.getValue().length() + 4;
            readable &= HeaderText.isName(next.getKey()) && HeaderText.isValue(next.getValue());
        }
        if (size > LARGEST_HEADERS) {
            return PlatformRefusal.HEADERS_TOO_LARGE;
        }
        return readable ? null : PlatformRefusal.BAD_REQUEST;
    }

    /** RFC 9112, 3.2: two of them are read differently by two servers in a row. */
    private static boolean hasOneHost(HttpHeaders headers) {
        var hosts = headers.valueStringIterator(HttpHeaderNames.HOST);
        return hosts.hasNext() && isHost(hosts.next()) && !hosts.hasNext();
    }

    private static boolean isHost(String host) {
        int end = host.lastIndexOf(':');
        int name = end > host.lastIndexOf(']') ? end : host.length();
        for (int at = name + 1; at < host.length(); at++) {
            if (host.charAt(at) < '0' || host.charAt(at) > '9') {
                return false;
            }
        }
        for (int at = 0; at < name; at++) {
            char letter = host.charAt(at);
            if (letter >= 128 || !(Character.isLetterOrDigit(letter) || "-._[]:".indexOf(letter) >= 0)) {
                return false;
            }
        }
        return name > 0 && host.length() - name <= 6;
    }

    /** RFC 9110, 10.1.1: there is one expectation, and no service meets another. */
    private static boolean expectsTooMuch(HttpHeaders headers) {
        var expected = headers.get(HttpHeaderNames.EXPECT);
        return expected != null && !HttpHeaderValues.CONTINUE.contentEqualsIgnoreCase(expected);
    }
}
