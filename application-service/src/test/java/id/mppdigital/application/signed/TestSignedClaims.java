package id.mppdigital.application.signed;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.mppdigital.application.testing.TestCitizenService;
import java.io.IOException;
import java.text.ParseException;
import java.time.Clock;
import org.springframework.core.io.ByteArrayResource;
import tools.jackson.databind.json.JsonMapper;

/** Believes the keys that tests sign with. */
public final class TestSignedClaims {
    private TestSignedClaims() {}

    public static SignedClaims ofCitizenService(JsonMapper json) {
        try {
            var keys = new ByteArrayResource(
                    TestCitizenService.publicKeys().toString(true).getBytes(UTF_8));
            return new SignedClaims(new AttestationSettings(keys), json, Clock.systemUTC());
        } catch (IOException | ParseException e) {
            throw new IllegalStateException(e);
        }
    }
}
