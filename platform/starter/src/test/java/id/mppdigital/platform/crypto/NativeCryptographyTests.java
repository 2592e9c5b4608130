package id.mppdigital.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import java.security.Security;
import javax.crypto.KeyAgreement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.mock.env.MockEnvironment;

class NativeCryptographyTests {
    private final DeferredLogFactory logs = destination -> destination.get();

    /** The JVM's, which an application that another test started may have put there. */
    private final boolean wasThere = Security.getProvider(AmazonCorrettoCryptoProvider.PROVIDER_NAME) != null;

    @BeforeEach
    void takeItOut() {
        Security.removeProvider(AmazonCorrettoCryptoProvider.PROVIDER_NAME);
    }

    @AfterEach
    void leaveItAsItWas() {
        takeItOut();
        if (wasThere) {
            AmazonCorrettoCryptoProvider.install();
        }
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void keys_are_agreed_on_by_native_code() throws Exception {
        start(new MockEnvironment());

        assertThat(KeyAgreement.getInstance("ECDH").getProvider().getName())
                .isEqualTo(AmazonCorrettoCryptoProvider.PROVIDER_NAME);
    }

    @Test
    void it_can_be_switched_off() {
        start(new MockEnvironment().withProperty(NativeCryptography.SETTING, "false"));

        assertThat(Security.getProvider(AmazonCorrettoCryptoProvider.PROVIDER_NAME))
                .isNull();
    }

    private void start(MockEnvironment environment) {
        new NativeCryptography(logs).postProcessEnvironment(environment, new SpringApplication());
    }
}
