package id.mppdigital.statistics.report;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the figures are published.
 *
 * @param refresh how often they are computed, from the start on. The difference of two reports shows what happened
 *     between them, so the time should be long enough for many applications; seconds are for development only.
 */
@ConfigurationProperties("mpp.statistics")
record StatisticsSettings(@DefaultValue("1d") Duration refresh) {}
