package id.mppdigital.citizen;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The signing key of the tests, and a reader that checks signatures as application-service does. */
public final class AttestationKey {
    private static final ECKey KEY = newKey();

    private AttestationKey() {}

    /** A statement whose signature holds. */
    public record Statement(String type, String kid, JsonNode claims) {}

    public static String location() {
        try {
            Path file = Files.createTempFile("attestation", ".jwk.json");
            file.toFile().deleteOnExit();
            return "file:" + Files.writeString(file, KEY.toJSONString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Statement verified(String jws) {
        try {
            JWSObject parsed = JWSObject.parse(jws);
            if (!parsed.verify(new ECDSAVerifier(KEY.toPublicJWK()))) {
                throw new AssertionError("the signature does not hold");
            }
            return new Statement(
                    parsed.getHeader().getType().getType(),
                    parsed.getHeader().getKeyID(),
                    JsonMapper.shared().readTree(parsed.getPayload().toString()));
        } catch (ParseException | JOSEException e) {
            throw new AssertionError("not a JWS", e);
        }
    }

    private static ECKey newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyID("citizen-2026").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("no P-256 here", e);
        }
    }
}
