package id.mppdigital.platform.crypto;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import org.apache.commons.logging.Log;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Makes AWS-LC, which is native code, the first choice for cryptography. Sealing for a few recipients on P-256 is most
 * of a submission's processor time, and AWS-LC needs a tenth of it. If it can't be loaded, Java's own code is used;
 * {@code mpp.crypto.native=false} switches it off.
 */
class NativeCryptography implements EnvironmentPostProcessor {
    static final String SETTING = "mpp.crypto.native";

    private final Log log;

    NativeCryptography(DeferredLogFactory logs) {
        log = logs.getLog(NativeCryptography.class);
    }

    /** Runs before any bean: a cipher keeps the provider that it was created with. */
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.getProperty(SETTING, Boolean.class, true)) {
            return;
        }
        var error = AmazonCorrettoCryptoProvider.INSTANCE.getLoadingError();
        if (error == null) {
            AmazonCorrettoCryptoProvider.install();
        } else {
            log.warn("Native cryptography can't be loaded; the slower Java code is used instead: " + error);
        }
    }
}
