package id.mppdigital.application.submission;

import id.mppdigital.application.catalog.Offer;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes registration numbers such as {@code 63.71-2026-000123}: unique and readable, but with gaps and not in order. An
 * instance reserves a block of numbers at a time. When it stops, the rest of its block is lost.
 */
@Component
class RegistrationNumbers {
    private static final int BLOCK = 100;

    private final JdbcClient jdbc;
    private final Queue<Long> block = new ConcurrentLinkedQueue<>();

    RegistrationNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number; its year is the current one in the mall's time zone. */
    String next(Offer offer, Instant now) {
        var number = block.poll();
        return format(offer, now, number == null ? firstOfAnotherBlock() : number);
    }

    private long firstOfAnotherBlock() {
        var numbers = jdbc.sql("select nextval('registration_number') from generate_series(1, :block)")
                .param("block", BLOCK)
                .query(Long.class)
                .list();
        block.addAll(numbers.subList(1, BLOCK));
        return numbers.getFirst();
    }

    static String format(Offer offer, Instant now, long number) {
        return "%s-%d-%06d".formatted(offer.mall(), now.atZone(offer.timeZone()).getYear(), number);
    }
}
