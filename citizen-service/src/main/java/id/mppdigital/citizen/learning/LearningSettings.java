package id.mppdigital.citizen.learning;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * For how long something is kept that may become a fact.
 *
 * @param refusedKept what an application promised that no person refused, for a decision anew; longer while an objection
 *     is open
 * @param purgeInterval how often what is older is looked for
 */
@ConfigurationProperties("mpp.learning")
record LearningSettings(
        @DefaultValue("90d") Duration refusedKept,
        @DefaultValue("1h") Duration purgeInterval) {}
