package id.mppdigital.citizen.keys;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Keys of citizens.
 *
 * @param file the key-encryption keys, see {@link KeyFile}
 * @param remembered for how long an instance keeps an unwrapped key in memory
 */
@ConfigurationProperties("mpp.keys")
record KeySettings(Resource file, @DefaultValue("1m") Duration remembered) {}
