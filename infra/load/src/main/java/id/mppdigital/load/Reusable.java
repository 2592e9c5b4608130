package id.mppdigital.load;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import id.mppdigital.local.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.text.ParseException;
import java.util.HashMap;

/**
 * Makes attestations that count more than once, as those of a citizen-service that gives them no number: a letter is
 * sent over and over, and the program that sends it signs nothing. A submission is measured without the one insert that
 * uses its attestation up.
 */
record Reusable(ECKey key) {
    /** With the platform's own key. */
    static Reusable of(Platform platform) {
        try {
            return new Reusable(ECKey.parse(Files.readString(platform.keys().attestation())));
        } catch (IOException | ParseException e) {
            throw new IllegalStateException("Unreadable key " + platform.keys().attestation(), e);
        }
    }

    String of(String attestation) {
        try {
            var signed = JWSObject.parse(attestation);
            var claims = new HashMap<>(signed.getPayload().toJSONObject());
            claims.remove("jti");
            var again = new JWSObject(signed.getHeader(), new Payload(claims));
            again.sign(new ECDSASigner(key));
            return again.serialize();
        } catch (ParseException | JOSEException e) {
            throw new IllegalStateException("An attestation can't be signed again", e);
        }
    }
}
