package id.mppdigital.gateway.headers;

import id.mppdigital.gateway.plan.Plan;
import java.net.URI;
import org.springframework.http.HttpHeaders;

/** The security headers of an answer: set, never added, so that a service that sets them too doesn't double them. */
final class SecurityHeaders {
    private final Plan plan;
    private final String issuer;

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
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("X-Frame-Options", "DENY");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Content-Security-Policy", plan.policy(path).with(issuer));
        if (secure) {
            headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        } else {
            headers.remove("Strict-Transport-Security");
        }
        if (signedIn || !plan.readableByAnyone(path)) {
            headers.setCacheControl("no-store");
        }
        headers.remove("Server");
    }
}
