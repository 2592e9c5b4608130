package id.mppdigital.platform.meters;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the meters are measured that are counted in the database.
 *
 * @param interval how often the meters that are counted in the database are counted anew; one that was not for two
 *     intervals and the timeout has no value
 * @param timeout how long the database may take for one meter, in whole seconds
 */
@ConfigurationProperties("mpp.meters")
record MetersSettings(
        @DefaultValue("15s") Duration interval,
        @DefaultValue("2s") Duration timeout) {
    Duration fresh() {
        return interval.multipliedBy(2).plus(timeout);
    }
}
