package id.mppdigital.connector.agency;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param warnAhead how long before an agency's last key expires the log warns of it, once a day */
@ConfigurationProperties("mpp.connector.keys")
record KeySettings(@DefaultValue("30d") Duration warnAhead) {}
