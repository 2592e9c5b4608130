package id.mppdigital.platform.crypto;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import org.apache.commons.logging.Log;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.logging.DeferredLogFactory;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Puts AWS-LC, native code, before Java's own cryptography: sealing to a few recipients on P-256 is most of what a submission
 * takes of the processor, and AWS-LC needs a tenth of the time for it. Where it can't be loaded, Java's own goes on; switched
 * off with {@code mpp.crypto.native=false}.
 */
class NativeCryptography implements EnvironmentPostProcessor {
    static final String SETTING = "mpp.crypto.native";

    private final Log log;

    NativeCryptography(DeferredLogFactory logs) {
        log = logs.getLog(NativeCryptography.class);
    }

    /** Before any bean: whoever has asked for a cipher keeps the provider it was given. */
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (!environment.getProperty(SETTING, Boolean.class, true)) {
            return;
        }
        var error = AmazonCorrettoCryptoProvider.INSTANCE.getLoadingError();
        if (error == null) {
            AmazonCorrettoCryptoProvider.install();
        } else {
            log.warn("Cryptography runs as Java code, which is slower: native code can't be loaded here: " + error);
        }
    }
}
