package id.mppdigital.citizen.verification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How a register is asked later.
 *
 * @param firstPause until the first question, and after the first one that got no answer; doubles with each further one
 * @param longestPause where the doubling ends
 * @param giveUpAfter when nothing was learnt by then, agency and citizen are told so
 * @param poll how often due questions are looked for
 */
@ConfigurationProperties("mpp.verification")
record VerificationSettings(
        @DefaultValue("1m") Duration firstPause,
        @DefaultValue("15m") Duration longestPause,
        @DefaultValue("7d") Duration giveUpAfter,
        @DefaultValue("10s") Duration poll) {}
