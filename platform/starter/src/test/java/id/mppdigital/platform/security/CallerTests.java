package id.mppdigital.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

class CallerTests {
    @Test
    void aLoneTextIsAListOfOne() {
        assertThat(caller(Map.of("malls", "63.71")).claims("malls")).containsExactly("63.71");
        assertThat(caller(Map.of("malls", List.of("63.71", "73.06"))).claims("malls"))
                .containsExactly("63.71", "73.06");
        assertThat(caller(Map.of()).claims("malls")).isEmpty();
    }

    @Test
    void aClaimThatIsNoTextDecidesNothing() {
        var caller = caller(Map.of("agency", List.of("polres"), "malls", List.of("63.71", 7), "desk", ""));

        assertThatExceptionOfType(InvalidBearerTokenException.class).isThrownBy(() -> caller.claim("agency"));
        assertThatExceptionOfType(InvalidBearerTokenException.class).isThrownBy(() -> caller.claims("malls"));
        assertThat(caller.claim("desk")).isEmpty();
        assertThat(caller.claim("missing")).isEmpty();
    }

    private static Caller caller(Map<String, Object> claims) {
        return new Caller("someone", "portal", Set.of(), claims);
    }
}
