package id.mppdigital.contracts.ledger;

import static java.nio.charset.StandardCharsets.US_ASCII;

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

/** A public key by which checkpoints are signed: a compact JWS (RFC 7515) with ES256. */
public final class CheckpointKey {
    private final PublicKey key;

    private CheckpointKey(PublicKey key) {
        this.key = key;
    }

    /** The coordinates as they stand in a JWK (RFC 7518, 6.2). */
    public static CheckpointKey of(String x, String y) {
        try {
            var curve = AlgorithmParameters.getInstance("EC");
            curve.init(new ECGenParameterSpec("secp256r1"));
            var point = new ECPoint(number(x), number(y));
            var spec = new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class));
            return new CheckpointKey(KeyFactory.getInstance("EC").generatePublic(spec));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a public key on P-256", e);
        }
    }

    boolean signed(String jws) {
        var parts = jws.split("\\.", -1);
        if (parts.length != 3) {
            return false;
        }
        try {
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initVerify(key);
            signature.update((parts[0] + "." + parts[1]).getBytes(US_ASCII));
            return signature.verify(Base64.getUrlDecoder().decode(parts[2]));
        } catch (GeneralSecurityException | IllegalArgumentException _) {
            return false;
        }
    }

    private static BigInteger number(String base64) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(base64));
    }
}
