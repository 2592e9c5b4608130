package id.mppdigital.gateway.headers;

import java.net.URI;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;

/** The security headers of an answer: set, never added, so that a service that sets them too doesn't double them. */
final class SecurityHeaders {
    /**
     * An API's answer is never a page: nothing in it may run, load or be framed, and opened by itself it hasn't our origin. That
     * matters for what citizens uploaded, and for an agency's API under our name.
     */
    private static final String API_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

    /** Its page exchanges the code for a token at the issuer. */
    private static final String DOCS_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data:; connect-src 'self' %s; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    private final String docsPolicy;

    /** @param issuer who issues the platform's tokens */
    SecurityHeaders(URI issuer) {
        docsPolicy = DOCS_POLICY.formatted(issuer.getScheme() + "://" + issuer.getRawAuthority());
    }

    /**
     * @param secure whether the client's connection is encrypted; over plain HTTP, HSTS must be ignored anyway
     * @param signedIn whether the request showed a token, so that its answer belongs to one caller only
     */
    void apply(HttpHeaders headers, String path, boolean secure, boolean signedIn) {
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Content-Security-Policy", policy(path));
        if (secure) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        } else {
            headers.remove("Strict-Transport-Security");
        }
        if (signedIn || !anyones(path)) {
            headers.setCacheControl(CacheControl.noStore());
        }
        headers.remove("Server");
    }

    private String policy(String path) {
        return path.startsWith("/docs") ? docsPolicy : API_POLICY;
    }

    private static boolean anyones(String path) {
        return path.startsWith("/catalog/") || path.startsWith("/docs");
    }
}
