package id.mppdigital.application.draft;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long a draft is kept.
 *
 * @param keepFor counted from its latest save, at least a day
 */
@ConfigurationProperties("mpp.application.drafts")
record DraftSettings(@DefaultValue("90d") Duration keepFor) {
    private static final Duration LEAST = Duration.ofDays(1);

    DraftSettings {
        if (keepFor.compareTo(LEAST) < 0) {
            throw new IllegalArgumentException(
                    "mpp.application.drafts.keep-for must be at least " + LEAST + ", not " + keepFor);
        }
    }
}
