package id.mppdigital.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.platform.test.StatementCount;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What a delivery may cost, from its event until it is settled, in units that no busy machine can change. Whoever must
 * raise a limit says why in the same commit.
 */
@ConnectorIntegrationTest
class DeliveryCostIT {
    /**
     * The inbox asks and advances, the delivery is queued, claimed and settled with its attempt and its event; one more
     * when the poll sees it first.
     */
    private static final long ALONE = 8;

    /** Claimed and settled one by one, they would need four each. */
    private static final long OF_EACH_IN_A_BACKLOG = 2;

    /** What is asked whether or not there is anything to deliver, and what this test asks. */
    private static final List<String> NOT_FOR_A_DELIVERY = List.of(
            "with recursive line",
            "with settled as",
            "with stranded as",
            "delete from delivery",
            "delete from outbox",
            "select pg_advisory_xact_lock",
            "select position, topic",
            "select coalesce(extract(epoch",
            "select agency, state, count",
            "select agency, extract(epoch",
            "select count(*)",
            "commit");

    @Autowired
    Scenario scenario;

    @Autowired
    JdbcClient jdbc;

    /** What other tests left in the queue would be tried again meanwhile, and counted here. */
    @BeforeEach
    void nothing_else_is_to_be_delivered() {
        await().until(() -> jdbc.sql("delete from delivery where state in ('WAITING', 'PENDING')")
                        .update()
                == 0);
    }

    @Test
    void a_delivery_asks_the_database_no_oftener_than_it_must() {
        try (var agency = scenario.agency()) {
            scenario.application(agency.code).submit();
            await().until(() -> delivered(agency.code) == 1);
            var before = StatementCount.byText();

            scenario.application(agency.code).submit();
            await().until(() -> delivered(agency.code) == 2);

            assertThat(asked(before)).satisfies(all -> assertThat(sum(all)).isBetween(1L, ALONE));
        }
    }

    @Test
    void in_a_backlog_deliveries_share_claims_and_settlements() {
        int backlog = 200;
        try (var agency = new FakeAgency(scenario.newCode())) {
            IntStream.range(0, backlog)
                    .forEach(_ -> scenario.application(agency.code).submit());
            await().until(() -> queued(agency.code) == backlog);
            var before = StatementCount.byText();

            scenario.publishAgency(agency.code, agency.url(), 10_000, 16);
            await().until(() -> delivered(agency.code) == backlog);

            assertThat(asked(before))
                    .satisfies(all -> assertThat(sum(all)).isBetween(1L, OF_EACH_IN_A_BACKLOG * backlog));
            assertThat(agency.calls()).hasSize(backlog);
        }
    }

    private static Map<String, Long> asked(Map<String, Long> before) {
        var asked = new TreeMap<String, Long>();
        StatementCount.byText().forEach((sql, count) -> {
            var text = sql.strip().replaceAll("\\s+", " ");
            long more = count - before.getOrDefault(sql, 0L);
            if (more > 0 && NOT_FOR_A_DELIVERY.stream().noneMatch(text::startsWith)) {
                asked.merge(text, more, Long::sum);
            }
        });
        return asked;
    }

    private static long sum(Map<String, Long> asked) {
        return asked.values().stream().mapToLong(Long::longValue).sum();
    }

    private long delivered(String agency) {
        return count("select count(*) from delivery where agency = ? and state = 'DELIVERED'", agency);
    }

    private long queued(String agency) {
        return count("select count(*) from delivery where agency = ?", agency);
    }

    private long count(String sql, String agency) {
        return jdbc.sql(sql).param(agency).query(Long.class).single();
    }
}
