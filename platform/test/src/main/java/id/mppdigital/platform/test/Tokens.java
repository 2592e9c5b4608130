package id.mppdigital.platform.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Access tokens of the test issuer, ready for an {@code Authorization: Bearer} header. */
public class Tokens {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration VALID = Duration.ofHours(1);
    private static final RSAKey FOREIGN_KEY = TestIssuer.newKey("test");
    private static final RSAKey UNKNOWN_KEY = TestIssuer.newKey("unknown");

    public String citizen(String subject, String nik) {
        return with(
                Map.of(
                        "sub",
                        subject,
                        "nik",
                        nik,
                        "name",
                        "Name of " + subject,
                        "email",
                        subject + "@example.id",
                        "client_id",
                        "portal"),
                "citizen");
    }

    public String agency(String agency, String... malls) {
        return with(
                Map.of("sub", agency, "client_id", agency, "agency", agency, "malls", List.of(malls)), "agency-client");
    }

    public String officer(String subject, String agency, String... malls) {
        return with(
                Map.of("sub", subject, "client_id", "portal", "agency", agency, "malls", List.of(malls)),
                "agency-officer");
    }

    public String mallAdmin(String subject, String... malls) {
        return with(Map.of("sub", subject, "client_id", "portal", "malls", List.of(malls)), "mall-admin");
    }

    public String platformAdmin() {
        return with(Map.of("sub", "rina", "client_id", "portal"), "platform-admin");
    }

    /** Any claims in addition to the usual ones (issuer, audience, times), with these roles. */
    public String with(Map<String, Object> claims, String... roles) {
        return sign(TestIssuer.KEY, claims, Instant.now().plus(VALID), roles);
    }

    public String expired(String subject, String... roles) {
        return sign(TestIssuer.KEY, Map.of("sub", subject), Instant.now().minus(VALID), roles);
    }

    /** A token that is valid except for the key that signed it. */
    public String foreign(String subject, String... roles) {
        return sign(FOREIGN_KEY, Map.of("sub", subject), Instant.now().plus(VALID), roles);
    }

    /** The claims of a valid token, for changes before it is {@link #signed}. */
    public Map<String, Object> claims(String subject, String... roles) {
        var claims = usual(Instant.now().plus(VALID), roles);
        claims.put("sub", subject);
        claims.put("client_id", "portal");
        return claims;
    }

    /**
     * The claims of a Keycloak 26 access token: no {@code client_id}, a claim {@code typ}, roles in objects as well.
     */
    public Map<String, Object> keycloakClaims(String subject, String... roles) {
        var claims = claims(subject, roles);
        claims.remove("client_id");
        claims.put("azp", "portal");
        claims.put("typ", "Bearer");
        claims.put("jti", "onrtro:4c8e2b57-4b9b-4b5c-b0a3-5f0a1fdbf0c1");
        claims.put("sid", "0c7f6c1e-1a4f-4f7e-9f57-1f0b8f7e9c11");
        claims.put("acr", "1");
        claims.put("allowed-origins", List.of("http://localhost:5173"));
        claims.put("realm_access", Map.of("roles", List.of("offline_access", "uma_authorization")));
        claims.put("resource_access", Map.of("account", Map.of("roles", List.of("view-profile"))));
        claims.put("scope", "openid email profile");
        claims.put("email_verified", true);
        return claims;
    }

    /** Exactly these claims, whatever shape they have, under a header of this {@code typ}, or without one. */
    public String signed(@Nullable String type, Map<String, ? extends @Nullable Object> claims) {
        return signed(TestIssuer.KEY, type, claims);
    }

    /** Signed with a key that the issuer has never shown. */
    public String unknown(String subject, String... roles) {
        return sign(UNKNOWN_KEY, Map.of("sub", subject), Instant.now().plus(VALID), roles);
    }

    private static String sign(RSAKey key, Map<String, Object> claims, Instant expires, String... roles) {
        var all = usual(expires, roles);
        all.putAll(claims);
        return signed(key, null, all);
    }

    private static Map<String, Object> usual(Instant expires, String... roles) {
        var claims = new HashMap<String, Object>();
        claims.put("iss", TestIssuer.url());
        claims.put("aud", List.of("mpp"));
        claims.put("roles", List.of(roles));
        claims.put("iat", expires.minus(VALID).minus(VALID).getEpochSecond());
        claims.put("exp", expires.getEpochSecond());
        return claims;
    }

    private static String signed(RSAKey key, @Nullable String type, Map<String, ? extends @Nullable Object> claims) {
        var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID());
        if (type != null) {
            header.type(new JOSEObjectType(type));
        }
        try {
            var token = new JWSObject(header.build(), new Payload(JSON.writeValueAsBytes(claims)));
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("The test token could not be signed", e);
        }
    }
}
