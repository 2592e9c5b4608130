package id.mppdigital.application.submission;

import id.mppdigital.application.catalog.Offer;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes registration numbers such as {@code 63.71-2026-000123}: unique and readable, but with gaps. */
@Component
class RegistrationNumbers {

    private final JdbcClient jdbc;

    RegistrationNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number; its year is the current one in the mall's time zone. */
    String next(Offer offer, Instant now) {
        long number = jdbc.sql("select nextval('registration_number')")
                .query(Long.class)
                .single();
        return format(offer, now, number);
    }

    static String format(Offer offer, Instant now, long number) {
        return "%s-%d-%06d".formatted(offer.mall(), now.atZone(offer.timeZone()).getYear(), number);
    }
}
