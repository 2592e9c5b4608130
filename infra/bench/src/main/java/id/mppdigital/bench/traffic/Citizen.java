package id.mppdigital.bench.traffic;

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
import java.util.List;

/**
 * Somebody who doesn't exist, signed in.
 *
 * @param nik 16 digits
 * @param token signed with the platform's own key: its services check it like anybody's
 */
public record Citizen(String name, String nik, String token) {
    private static final Duration LIFE = Duration.ofHours(3);

    static Citizen number(int number, String issuer, RSAKey key) throws JOSEException {
        var name = "bench-" + number;
        var nik = nik(number);
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject(name)
                .audience("mpp")
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plus(LIFE)))
                .claim("client_id", "portal")
                .claim("nik", nik)
                .claim("name", "Warga " + number)
                .claim("email", name + "@example.id")
                .claim("roles", List.of("citizen"))
                .build();
        var header =
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
        var jwt = new SignedJWT(header, claims);
        jwt.sign(new RSASSASigner(key));
        return new Citizen(name, nik, jwt.serialize());
    }

    /** Born in Banjarmasin on one of the first days of 1990. */
    static String nik(int number) {
        return "637101%02d0190%04d".formatted(1 + number / 9_999, 1 + number % 9_999);
    }
}
