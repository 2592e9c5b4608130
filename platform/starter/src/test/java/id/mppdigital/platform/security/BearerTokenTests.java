package id.mppdigital.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.DefaultBearerTokenResolver;

/** Reads what Spring Security reads, and refuses what it refuses. */
class BearerTokenTests {
    @ParameterizedTest
    @CsvSource({"Bearer abc.DEF-_~+/9,abc.DEF-_~+/9", "bEARER a==,a=="})
    void aTokenIsWhatStandsBehindTheScheme(String header, String token) {
        assertThat(BearerToken.of(header)).isEqualTo(token).isEqualTo(usual(header));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic c2l0aTptcHA=", "Bear", "Token abc"})
    void otherSchemesAreNobodysToken(String header) {
        assertThat(BearerToken.of(header)).isNull();
        assertThat(usual(header)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer",
                "Bearer ",
                "Bearer  abc",
                "Bearer ==",
                "Bearer a=b",
                "Bearer a b",
                "Bearerabc",
                "Bearer é"
            })
    void whatIsNoTokenIsRefused(String header) {
        assertThatExceptionOfType(OAuth2AuthenticationException.class).isThrownBy(() -> BearerToken.of(header));
        assertThatExceptionOfType(OAuth2AuthenticationException.class).isThrownBy(() -> usual(header));
    }

    private static @Nullable String usual(String header) {
        var request = new MockHttpServletRequest();
        request.addHeader("Authorization", header);
        return new DefaultBearerTokenResolver().resolve(request);
    }
}
