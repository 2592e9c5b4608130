package id.mppdigital.samples.agency.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** The rules of Standard Webhooks, with the example of the specification. */
class SignatureTests {
    private static final byte[] SECRET = Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final String TIMESTAMP = "1614265330";
    private static final byte[] BODY = "{\"test\": 2432232314}".getBytes(UTF_8);
    private static final String SIGNED = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";

    private final Signature signature = at(1614265330);

    @Test
    void theExampleOfTheSpecificationIsAccepted() {
        assertThat(signature.covers(ID, TIMESTAMP, BODY, SIGNED, SECRET)).isTrue();
    }

    @Test
    void oneOfSeveralSignaturesIsEnough() {
        assertThat(signature.covers(ID, TIMESTAMP, BODY, "v1,Zm9yZ2Vk v2,abc " + SIGNED, SECRET))
                .isTrue();
    }

    @Test
    void anotherBodyIdOrSecretIsRefused() {
        assertThat(signature.covers(ID, TIMESTAMP, "{}".getBytes(UTF_8), SIGNED, SECRET))
                .isFalse();
        assertThat(signature.covers("msg_other", TIMESTAMP, BODY, SIGNED, SECRET))
                .isFalse();
        assertThat(signature.covers(ID, TIMESTAMP, BODY, SIGNED, "other".getBytes(UTF_8)))
                .isFalse();
    }

    @Test
    void anotherSchemeOrNoSignatureIsRefused() {
        assertThat(signature.covers(ID, TIMESTAMP, BODY, SIGNED.replace("v1,", "v1a,"), SECRET))
                .isFalse();
        assertThat(signature.covers(ID, TIMESTAMP, BODY, "", SECRET)).isFalse();
    }

    @Test
    void aTimestampIsGoodForFiveMinutesEitherWay() {
        assertThat(at(1614265330 + 300).covers(ID, TIMESTAMP, BODY, SIGNED, SECRET))
                .isTrue();
        assertThat(at(1614265330 + 301).covers(ID, TIMESTAMP, BODY, SIGNED, SECRET))
                .isFalse();
        assertThat(at(1614265330 - 301).covers(ID, TIMESTAMP, BODY, SIGNED, SECRET))
                .isFalse();
    }

    @Test
    void aTimestampThatIsNoNumberIsRefused() {
        for (var timestamp : new String[] {"", "now", "-1", "99999999999999999999"}) {
            assertThat(signature.covers(ID, timestamp, BODY, SIGNED, SECRET)).isFalse();
        }
    }

    private static Signature at(long epochSecond) {
        return new Signature(Clock.fixed(Instant.ofEpochSecond(epochSecond), ZoneOffset.UTC));
    }
}
