package id.mppdigital.platform.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Access tokens of the test issuer, ready for an {@code Authorization: Bearer} header. */
public class Tokens {
    private static final Duration VALID = Duration.ofHours(1);
    private static final RSAKey FOREIGN_KEY = TestIssuer.newKey("test");

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

    /** Any claims, above the usual ones (issuer, audience, times), with these roles. */
    public String with(Map<String, Object> claims, String... roles) {
        return sign(TestIssuer.KEY, claims, Instant.now().plus(VALID), roles);
    }

    public String expired(String subject, String... roles) {
        return sign(TestIssuer.KEY, Map.of("sub", subject), Instant.now().minus(VALID), roles);
    }

    /** Right in everything but the key that signed it. */
    public String foreign(String subject, String... roles) {
        return sign(FOREIGN_KEY, Map.of("sub", subject), Instant.now().plus(VALID), roles);
    }

    private static String sign(RSAKey key, Map<String, Object> claims, Instant expires, String... roles) {
        var all = new HashMap<String, Object>();
        all.put("aud", List.of("mpp"));
        all.put("iss", TestIssuer.url());
        all.put("roles", List.of(roles));
        all.putAll(claims);
        var set = new JWTClaimsSet.Builder()
                .issueTime(Date.from(expires.minus(VALID).minus(VALID)))
                .expirationTime(Date.from(expires));
        all.forEach(set::claim);
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.RS256)
                    .keyID(key.getKeyID())
                    .build();
            var token = new SignedJWT(header, set.build());
            token.sign(new RSASSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("The test token could not be signed", e);
        }
    }
}
