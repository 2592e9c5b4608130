package id.mppdigital.citizen.documents.check;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a check may cost.
 *
 * @param maxPixels of a picture; one that is stored in several passes may have half of it, for its decoder keeps all of it
 * @param atOnce how many files are checked at the same time
 * @param patience how long an upload waits for its turn
 * @param timeout of one check
 */
@ConfigurationProperties("mpp.documents.check")
record CheckSettings(
        @DefaultValue("50000000") int maxPixels,
        @DefaultValue("2") int atOnce,
        @DefaultValue("20s") Duration patience,
        @DefaultValue("10s") Duration timeout) {}
