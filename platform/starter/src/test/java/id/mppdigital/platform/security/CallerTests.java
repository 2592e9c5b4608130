package id.mppdigital.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallerTests {
    @Test
    void aLoneTextIsAListOfOne() {
        assertThat(caller(Map.of("malls", "63.71")).claims("malls")).containsExactly("63.71");
        assertThat(caller(Map.of("malls", List.of("63.71", "73.06"))).claims("malls"))
                .containsExactly("63.71", "73.06");
        assertThat(caller(Map.of()).claims("malls")).isEmpty();
    }

    private static Caller caller(Map<String, Object> claims) {
        return new Caller("someone", "portal", Set.of(), claims);
    }
}
