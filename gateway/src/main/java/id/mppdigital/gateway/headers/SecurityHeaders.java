package id.mppdigital.gateway.headers;

import id.mppdigital.gateway.plan.ContentPolicy;
import id.mppdigital.gateway.plan.Plan;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.util.AsciiString;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The security headers of an answer: set, never added, so that a service that sets them too doesn't double them. Their
 * texts are in bytes already, as they leave with every answer.
 */
final class SecurityHeaders {
    private static final AsciiString CONTENT_TYPE_OPTIONS = AsciiString.cached("X-Content-Type-Options");
    private static final AsciiString NOSNIFF = AsciiString.cached("nosniff");
    private static final AsciiString FRAME_OPTIONS = AsciiString.cached("X-Frame-Options");
    private static final AsciiString DENY = AsciiString.cached("DENY");
    private static final AsciiString REFERRER_POLICY = AsciiString.cached("Referrer-Policy");
    private static final AsciiString NO_REFERRER = AsciiString.cached("no-referrer");
    private static final AsciiString POLICY = AsciiString.cached("Content-Security-Policy");
    private static final AsciiString TRANSPORT_SECURITY = AsciiString.cached("Strict-Transport-Security");
    private static final AsciiString A_YEAR = AsciiString.cached("max-age=31536000; includeSubDomains");
    private static final AsciiString CACHE_CONTROL = AsciiString.cached("Cache-Control");
    private static final AsciiString NO_STORE = AsciiString.cached("no-store");

    private final Plan plan;
    private final String issuer;
    private final Map<ContentPolicy, AsciiString> policies = new ConcurrentHashMap<>();

    /** @param issuer who issues the platform's tokens */
    SecurityHeaders(Plan plan, URI issuer) {
        this.plan = plan;
        this.issuer = issuer.getScheme() + "://" + issuer.getRawAuthority();
    }

    /**
     * @param secure whether the client's connection is encrypted; over plain HTTP, HSTS must be ignored anyway
     * @param signedIn whether the request showed a token, so that its answer belongs to one caller only
     */
    void apply(HttpHeaders headers, String path, boolean secure, boolean signedIn) {
        headers.set(CONTENT_TYPE_OPTIONS, NOSNIFF);
        headers.set(FRAME_OPTIONS, DENY);
        headers.set(REFERRER_POLICY, NO_REFERRER);
        headers.set(POLICY, policies.computeIfAbsent(plan.policy(path), this::text));
        if (secure) {
            headers.set(TRANSPORT_SECURITY, A_YEAR);
        } else {
            headers.remove(TRANSPORT_SECURITY);
        }
        if (signedIn || !plan.readableByAnyone(path)) {
            headers.set(CACHE_CONTROL, NO_STORE);
        }
        headers.remove(HttpHeaderNames.SERVER);
    }

    private AsciiString text(ContentPolicy policy) {
        return new AsciiString(policy.with(issuer));
    }
}
