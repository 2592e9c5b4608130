package id.mppdigital.samples.register;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/**
 * Whom the register knows and who may ask.
 *
 * @param people JSON array of persons in the register's own field names
 * @param hang how long a request is held in mode HANG before it fails
 */
@ConfigurationProperties("samples.register")
record RegisterSettings(
        @DefaultValue("classpath:register/people.json") Resource people,
        @DefaultValue List<Institution> institutions,
        @DefaultValue("60s") Duration hang) {
    /**
     * A contract with the register.
     *
     * @param code stands in the URL
     * @param dailyQuota answers per day, Jakarta time
     */
    record Institution(
            String code,
            String userId,
            String password,
            @DefaultValue("TEXT") Dialect dialect,
            @DefaultValue("100000") int dailyQuota) {}
}
