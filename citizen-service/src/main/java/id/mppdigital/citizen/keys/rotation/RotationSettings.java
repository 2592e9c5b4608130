package id.mppdigital.citizen.keys.rotation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The rotation of the key that wraps the citizens' keys.
 *
 * @param every after how long the service asks for a new key: no longer than a copy of the whole database is kept, for
 *     so long an erased citizen can be read from one
 */
@ConfigurationProperties("mpp.keys.rotation")
record RotationSettings(@DefaultValue("90d") Duration every) {}
