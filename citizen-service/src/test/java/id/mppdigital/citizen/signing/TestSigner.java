package id.mppdigital.citizen.signing;

import id.mppdigital.citizen.AttestationKey;
import org.springframework.core.io.DefaultResourceLoader;
import tools.jackson.databind.json.JsonMapper;

/** Signs with the key of the tests, without Spring. */
public final class TestSigner {
    private TestSigner() {}

    public static Signer signer() {
        var key = new DefaultResourceLoader().getResource(AttestationKey.location());
        try {
            return new Signer(new AttestationSettings(key, null), JsonMapper.shared());
        } catch (Exception e) {
            throw new IllegalStateException("the tests' key is no key", e);
        }
    }
}
