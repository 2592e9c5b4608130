package id.mppdigital.platform.serving;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How an instance ends.
 *
 * @param time how long it goes on serving after it was told to end: a little longer than its clients keep a connection
 *     that nobody uses, which is 15 s at the gateway; zero where nobody would notice
 */
@ConfigurationProperties("mpp.drain")
record DrainSettings(@DefaultValue("16s") Duration time) {}
