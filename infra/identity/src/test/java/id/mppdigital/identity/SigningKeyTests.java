package id.mppdigital.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/** Where the signing key comes from. */
class SigningKeyTests {
    private static final JWKSelector ALL = new JWKSelector(new JWKMatcher.Builder().build());

    @Test
    void aGivenKeySignsSoThatTokensOutliveARestart() throws Exception {
        var key = new RSAKeyGenerator(2048).generate();

        var used = signingKey(resource(key));

        assertThat(used.toPrivateKey()).isEqualTo(key.toPrivateKey());
        assertThat(used.getKeyID()).isEqualTo(key.computeThumbprint().toString());
    }

    @Test
    void aPublicKeyStopsTheStartWithAReason() throws Exception {
        var key = new RSAKeyGenerator(2048).generate().toPublicJWK();

        assertThatIllegalStateException()
                .isThrownBy(() -> signingKey(resource(key)))
                .withMessageContaining("mpp.identity.key needs a private RSA JWK");
    }

    @Test
    void withoutAKeyEveryStartMakesItsOwn() throws Exception {
        assertThat(signingKey(null).getKeyID()).isNotEqualTo(signingKey(null).getKeyID());
    }

    private static RSAKey signingKey(@Nullable Resource key) throws Exception {
        var settings = new IdentitySettings(
                URI.create("http://localhost:9000"), key, Duration.ofHours(1), Duration.ofHours(12), Map.of());
        var source = new TokenConfiguration().signingKey(settings);
        return source.get(ALL, null).getFirst().toRSAKey();
    }

    private static Resource resource(RSAKey key) {
        return new ByteArrayResource(key.toJSONString().getBytes(StandardCharsets.UTF_8));
    }
}
