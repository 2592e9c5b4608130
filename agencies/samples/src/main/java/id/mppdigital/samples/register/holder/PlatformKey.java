package id.mppdigital.samples.register.holder;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The platform's public keys by their id (JWK, RFC 7517), and what they have signed (JWS with ES256, RFC 7515). */
final class PlatformKey {
    private static final Base64.Decoder BASE64 = Base64.getUrlDecoder();

    private final Map<String, PublicKey> keys = new HashMap<>();

    /** @param keys a JWK or a set of them */
    PlatformKey(Resource keys) throws IOException, GeneralSecurityException {
        var json = JsonMapper.shared().readTree(keys.getContentAsString(UTF_8));
        for (var key : json.has("keys")
                ? json.path("keys")
                : JsonMapper.shared().createArrayNode().add(json)) {
            this.keys.put(key.path("kid").asString(), read(key));
        }
    }

    /** The claims of a statement of this type whose signature holds. */
    Optional<JsonNode> verified(String jws, String type) {
        var parts = jws.split("\\.");
        try {
            var header = JsonMapper.shared().readTree(BASE64.decode(parts[0]));
            var key = keys.get(header.path("kid").asString(""));
            var isOurs = key != null
                    && header.path("alg").asString("").equals("ES256")
                    && header.path("typ").asString("").equals(type)
                    && holds(key, parts[0] + "." + parts[1], BASE64.decode(parts[2]));
            return isOurs ? Optional.of(JsonMapper.shared().readTree(BASE64.decode(parts[1]))) : Optional.empty();
        } catch (RuntimeException | GeneralSecurityException e) { // anybody may send anything here
            return Optional.empty();
        }
    }

    private static boolean holds(PublicKey key, String text, byte[] signature) throws GeneralSecurityException {
        var check = Signature.getInstance("SHA256withECDSAinP1363Format");
        check.initVerify(key);
        check.update(text.getBytes(US_ASCII));
        return check.verify(signature);
    }

    private static PublicKey read(JsonNode jwk) throws GeneralSecurityException {
        var curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        var point = new ECPoint(number(jwk.path("x")), number(jwk.path("y")));
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class)));
    }

    private static BigInteger number(JsonNode text) {
        return new BigInteger(1, BASE64.decode(text.asString()));
    }
}
