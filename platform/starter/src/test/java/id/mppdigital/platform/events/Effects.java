package id.mppdigital.platform.events;

import id.mppdigital.platform.test.StatementCount;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two consumers that write down what reached them. */
@TestConfiguration
@Import(StatementCount.class)
public class Effects {
    public static final String THINGS = "test.things";
    public static final String STATES = "test.states";
    public static final String HAPPENED = "test.happened.v1";
    public static final String CHANGED = "test.changed.v1";

    public record Thing(String text) {}

    private final JdbcClient jdbc;

    /** Subjects whose handler fails now. */
    public final Set<String> failing = ConcurrentHashMap.newKeySet();

    /** Subjects whose handler finds the database's disk full, and how often one did. */
    public final Set<String> outage = ConcurrentHashMap.newKeySet();

    public final AtomicInteger outages = new AtomicInteger();

    Effects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Bean
    EventSubscription things() {
        return EventSubscription.to(THINGS)
                .as("things")
                .everyInOrder()
                .on(HAPPENED, Thing.class, event -> write("things", event))
                .build();
    }

    @Bean
    EventSubscription states() {
        return EventSubscription.to(STATES)
                .as("states")
                .latestState()
                .on(CHANGED, Thing.class, event -> write("states", event))
                .build();
    }

    public void write(String consumer, Received<Thing> event) {
        jdbc.sql("insert into effect (consumer, subject, sequence) values (?, ?, ?)")
                .params(consumer, event.subject(), event.sequence())
                .update();
        if (outage.contains(event.subject())) {
            outages.incrementAndGet();
            throw new DataAccessResourceFailureException("the disk is full");
        }
        if (failing.contains(event.subject())) {
            throw new IllegalStateException("cannot handle 6371015507900001");
        }
    }

    public List<Long> of(String consumer, String subject) {
        return jdbc.sql("select sequence from effect where consumer = ? and subject = ? order by position")
                .params(consumer, subject)
                .query(Long.class)
                .list();
    }
}
