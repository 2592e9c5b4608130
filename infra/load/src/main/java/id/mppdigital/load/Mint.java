package id.mppdigital.load;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import id.mppdigital.local.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;

/** Signs tokens as an issuer does. */
public record Mint(String issuer, RSAKey key) {
    /** How long its tokens are valid: longer than any scenario takes. */
    public static final Duration LIFE = Duration.ofHours(3);

    /** With the platform's own key: its services check these tokens like anybody's. */
    static Mint of(Platform platform) throws IOException {
        try {
            return new Mint(
                    platform.url("identity").toString(),
                    RSAKey.parse(Files.readString(platform.keys().issuer())));
        } catch (ParseException e) {
            throw new IOException("Unreadable key " + platform.keys().issuer(), e);
        }
    }

    public String token(String subject, String audience, Map<String, ?> claims) throws JOSEException {
        var all = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(subject)
                .audience(audience)
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plus(LIFE)));
        claims.forEach(all::claim);
        var header =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
        var jwt = new SignedJWT(header, all.build());
        jwt.sign(new RSASSASigner(key));
        return jwt.serialize();
    }
}
