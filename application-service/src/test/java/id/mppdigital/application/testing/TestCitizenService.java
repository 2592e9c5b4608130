package id.mppdigital.application.testing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Signs attestations and receipts as citizen-service would, and wrong ones as a forger would. */
public final class TestCitizenService {
    public static final ECKey KEY = newKey("citizen-1");

    /** Another key that claims to be the right one. */
    public static final ECKey FORGED = newKey("citizen-1");

    /** The key of another platform's citizen-service. */
    public static final ECKey STRANGE = newKey("citizen-of-another-platform");

    private TestCitizenService() {}

    public static JWKSet publicKeys() {
        return new JWKSet(KEY.toPublicJWK());
    }

    public static String publicKeysLocation() {
        try {
            var file = Files.createTempFile("attestation-keys", ".json");
            file.toFile().deleteOnExit();
            return "file:" + Files.writeString(file, publicKeys().toString(true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Map<String, Object> attestationClaims(
            String citizen, String service, int version, Map<String, ?> facts) {
        var fields = new LinkedHashMap<String, Object>();
        facts.forEach((field, value) -> fields.put(
                field, Map.of("value", value, "source", "dukcapil.person/" + field, "asOf", "2026-11-24T02:00:00Z")));
        var claims = standardClaims(citizen);
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("service", service);
        claims.put("version", version);
        claims.put("mall", TestCatalogue.BANJARMASIN);
        claims.put("fields", fields);
        return claims;
    }

    public static String attestation(String citizen, String service, int version, Map<String, ?> facts) {
        return sign(KEY, "attestation+jwt", attestationClaims(citizen, service, version, facts));
    }

    public static Map<String, Object> receiptClaims(String citizen, UUID document) {
        var claims = standardClaims(citizen);
        claims.put("id", document.toString());
        claims.put("kind", "photo");
        claims.put("name", "foto.jpg");
        claims.put("mediaType", "image/jpeg");
        claims.put("size", 1_000);
        claims.put("sha256", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
        return claims;
    }

    public static String receipt(String citizen, UUID document) {
        return sign(KEY, "document+jwt", receiptClaims(citizen, document));
    }

    /** What a receipt says of a document that an agency uploaded for an application. */
    public static Map<String, Object> issuedClaims(String application, String agency, UUID document) {
        var claims = receiptClaims(application, document);
        claims.put("agency", agency);
        claims.put("kind", "skck");
        claims.put("name", "SKCK Siti Rahmah.pdf");
        claims.put("mediaType", "application/pdf");
        return claims;
    }

    /** What is said of somebody who acts for somebody else in an application for a service. */
    public static Map<String, Object> statementClaims(String representative, String principal, String service) {
        var claims = standardClaims(representative);
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("representation", UUID.randomUUID().toString());
        claims.put("kind", "KUASA");
        claims.put("service", service);
        claims.put("action", "APPLY");
        claims.put("principal", Map.of("citizenId", principal, "name", "Budi Santoso"));
        claims.put("representative", Map.of("citizenId", representative, "name", "Lina Marlina"));
        claims.put("until", Instant.now().plusSeconds(86_400).getEpochSecond());
        return claims;
    }

    public static String statement(Map<String, ?> claims) {
        return sign(KEY, "representation+jwt", claims);
    }

    public static String sign(ECKey key, String type, Map<String, ?> claims) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                    .type(new JOSEObjectType(type))
                    .keyID(key.getKeyID())
                    .build();
            var set = new JWTClaimsSet.Builder();
            claims.forEach(set::claim);
            var token = new SignedJWT(header, set.build());
            token.sign(new ECDSASigner(key));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The claims with one of them changed. */
    public static Map<String, Object> with(Map<String, Object> claims, String name, Object value) {
        var copy = new LinkedHashMap<>(claims);
        copy.put(name, value);
        return copy;
    }

    private static LinkedHashMap<String, Object> standardClaims(String citizen) {
        var now = Instant.now();
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", "citizen-service");
        claims.put("aud", List.of("application-service"));
        claims.put("sub", citizen);
        claims.put("iat", Date.from(now));
        claims.put("exp", Date.from(now.plusSeconds(7_200)));
        return claims;
    }

    private static ECKey newKey(String id) {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID(id).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
