package id.mppdigital.statistics.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.statistics.StatisticsTest;
import id.mppdigital.statistics.TestParts;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@StatisticsTest
class AvailabilityIT {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private TestParts parts;

    @Autowired
    private Checks checks;

    @Autowired
    private RestTestClient http;

    @Autowired
    private JdbcClient jdbc;

    private JsonNode part(String code, Predicate<JsonNode> complete) {
        return await().atMost(Duration.ofSeconds(30))
                .until(
                        () -> JSON.readTree(http.get()
                                        .uri("/statistics/v1/availability")
                                        .exchange()
                                        .returnResult(byte[].class)
                                        .getResponseBodyContent())
                                .path("parts")
                                .valueStream()
                                .filter(part -> part.path("part").asString().equals(code))
                                .findFirst()
                                .orElseThrow(),
                        complete);
    }

    private static Predicate<JsonNode> is(String state) {
        return part -> part.path("state").asString().equals(state);
    }

    private static long sum(JsonNode part, String count) {
        return part.path("days")
                .valueStream()
                .mapToLong(day -> day.path(count).asLong())
                .sum();
    }

    @Test
    void a_part_is_up_while_it_says_so_and_down_when_it_refuses_and_its_day_counts_both() {
        parts.catalogAnswers(200);
        part("catalog", is("UP"));

        parts.catalogAnswers(503);
        var down = part("catalog", is("DOWN"));
        parts.catalogAnswers(200);
        var up = part("catalog", is("UP"));

        assertThat(Instant.parse(up.path("since").asString()))
                .isAfter(Instant.parse(down.path("since").asString()));
        // All its days: at midnight in Jakarta the last one would begin with the answer after the fault.
        assertThat(sum(up, "up")).isPositive().isLessThan(sum(up, "checks"));
    }

    @Test
    void a_part_that_nobody_reaches_is_down_and_holds_up_no_other() {
        part("gateway", is("DOWN"));
        part("catalog", part -> !part.path("state").asString().equals("UNKNOWN"));
    }

    @Test
    void ninety_days_are_kept() {
        // The running service forgets too, by today's date: what this test keeps must be kept by that as well.
        var now = Instant.now().plus(Duration.ofDays(1));
        checks.add("old", true, now.minus(Duration.ofDays(90)));
        checks.add("old", true, now.minus(Duration.ofDays(89)));

        checks.forgetOld(now);

        assertThat(jdbc.sql("select count(*) from part_day where part = 'old'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }
}
