package id.mppdigital.statistics.report;

import id.mppdigital.statistics.disclosure.Rounding;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the figures are published.
 *
 * @param refresh how often they are computed, from the start on. The difference of two reports shows what happened
 *     between them, so the time should be long enough for many applications; seconds are for development only.
 * @param roundingKey base64 of 32 bytes, known to nobody and kept for ever: by it the counts are rounded, and under a new
 *     one each count would be rounded anew
 */
@ConfigurationProperties("mpp.statistics")
record StatisticsSettings(
        @DefaultValue("1d") Duration refresh, @Nullable String roundingKey) {
    private static final int BYTES = 32;

    StatisticsSettings {
        bytes(roundingKey);
    }

    Rounding rounding() {
        return new Rounding(bytes(roundingKey));
    }

    private static byte[] bytes(@Nullable String base64) {
        if (base64 == null) {
            throw new IllegalArgumentException("mpp.statistics.rounding-key is not set: base64 of 32 secret bytes");
        }
        var key = Base64.getDecoder().decode(base64);
        if (key.length != BYTES) {
            throw new IllegalArgumentException(
                    "mpp.statistics.rounding-key must be base64 of %d bytes, not of %d".formatted(BYTES, key.length));
        }
        return key;
    }

    @Override
    public String toString() {
        return "StatisticsSettings[refresh=" + refresh + ", key hidden]";
    }
}
