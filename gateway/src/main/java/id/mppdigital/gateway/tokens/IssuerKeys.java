package id.mppdigital.gateway.tokens;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetCacheRefreshEvaluator;
import com.nimbusds.jose.jwk.source.JWKSetSource;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jose.util.ResourceRetriever;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import org.jspecify.annotations.Nullable;

/**
 * The issuer's keys, found through its discovery document (OpenID Connect Discovery 1.0). Asked when the first token
 * arrives, so that the gateway starts without its issuer.
 */
final class IssuerKeys implements JWKSetSource<SecurityContext> {
    private final String issuer;
    private final ResourceRetriever web;

    IssuerKeys(String issuer, ResourceRetriever web) {
        this.issuer = issuer;
        this.web = web;
    }

    @Override
    public JWKSet getJWKSet(JWKSetCacheRefreshEvaluator refresh, long now, @Nullable SecurityContext context)
            throws KeySourceException {
        try {
            var base = issuer.endsWith("/") ? issuer.substring(0, issuer.length() - 1) : issuer;
            var metadata = JSONObjectUtils.parse(fetch(base + "/.well-known/openid-configuration"));
            if (!issuer.equals(metadata.get("issuer"))) {
                throw new JWKSetUnavailableException("The discovery document names another issuer");
            }
            return JWKSet.parse(fetch(JSONObjectUtils.getString(metadata, "jwks_uri")));
        } catch (IOException | ParseException | IllegalArgumentException unreadable) {
            throw new JWKSetUnavailableException("The keys of " + issuer + " can't be read", unreadable);
        }
    }

    private String fetch(String url) throws IOException {
        return web.retrieveResource(URI.create(url).toURL()).getContent();
    }

    @Override
    public void close() {
        // Holds nothing open.
    }
}
