package id.mppdigital.statistics.report;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.mppdigital.platform.test.server.AlsoInContainers;
import id.mppdigital.statistics.StatisticsTest;
import id.mppdigital.statistics.Told;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@AlsoInContainers
@StatisticsTest
class ReportIT {
    /** A Friday afternoon in Makassar; the next working day is Monday. */
    private static final Instant FRIDAY = Instant.parse("2026-11-20T06:00:00Z");

    private static final Instant MONDAY = Instant.parse("2026-11-23T15:59:59Z");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private Told told;

    @Autowired
    private RestTestClient http;

    @Autowired
    private JdbcClient jdbc;

    private JsonNode report(String path) {
        var result = http.get()
                .uri("/statistics/v1" + path)
                .exchange()
                .expectStatus()
                .isOk()
                .returnResult(byte[].class);
        return JSON.readTree(result.getResponseBodyContent());
    }

    private JsonNode mall(String mall, Predicate<JsonNode> complete) {
        return await().atMost(Duration.ofSeconds(30)).until(() -> mallOrMissing(mall), complete);
    }

    private JsonNode mallOrMissing(String mall) {
        var result = http.get().uri("/statistics/v1/malls/" + mall).exchange().returnResult(byte[].class);
        return JSON.readTree(result.getResponseBodyContent());
    }

    private static long applicationsOf(String service, JsonNode report) {
        return slice(report.at("/by/services"), service).path("applications").asLong();
    }

    private long facts(String mall) {
        return jdbc.sql("select count(*) from application_fact where mall = ?")
                .param(mall)
                .query(Long.class)
                .single();
    }

    private static Predicate<JsonNode> counts(long applications) {
        return report -> report.path("applications").asLong(-1) == applications;
    }

    private static Predicate<JsonNode> shows(JsonNode expected) {
        return report -> report.path("by").equals(expected);
    }

    private static JsonNode slice(JsonNode list, String code) {
        return list.valueStream()
                .filter(each -> each.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_mall_shows_how_much_is_applied_for_how_it_stands_and_whether_the_limit_was_kept() {
        var mall = told.mall();
        var agency = told.agency();
        var service = told.service(1, "WORKING_DAYS");
        told.submitted(15, mall, agency, service, FRIDAY)
                .forEach(each -> each.moved("APPROVED", MONDAY).moved("ISSUED", MONDAY.plusSeconds(3600)));
        told.submitted(10, mall, agency, service, FRIDAY)
                .forEach(each -> each.moved("IN_REVIEW", FRIDAY).moved("REJECTED", MONDAY.plusSeconds(1)));

        var report = mall(
                mall, counts(25).and(each -> each.at("/timeLimit/keptPercent").asLong(-1) == 60));

        assertThat(report.at("/place/name/id").asString()).isEqualTo("Mal " + mall);
        assertThat(slice(report.at("/by/agencies"), agency).path("applications").asLong())
                .isEqualTo(25);
        assertThat(slice(report.at("/by/agencies"), agency).at("/name/en").asString())
                .isEqualTo("Polres");
        assertThat(slice(report.at("/by/services"), service)
                        .path("applications")
                        .asLong())
                .isEqualTo(25);
        assertThat(slice(report.at("/by/statuses"), "ISSUED")
                        .path("applications")
                        .asLong())
                .isEqualTo(15);
        assertThat(slice(report.at("/by/statuses"), "REJECTED")
                        .path("applications")
                        .asLong())
                .isEqualTo(10);
        assertThat(slice(report.at("/by/months"), "2026-11")
                        .path("applications")
                        .asLong())
                .isEqualTo(25);
        assertThat(slice(report.at("/timeLimit/outcomes"), "DECIDED_IN_TIME")
                        .path("applications")
                        .asLong())
                .isEqualTo(15);
        assertThat(slice(report.at("/timeLimit/outcomes"), "DECIDED_LATE")
                        .path("applications")
                        .asLong())
                .isEqualTo(10);
        assertThat(report.at("/timeToDecision/medianHours").asLong()).isEqualTo(82);
        assertThat(slice(report.at("/timeToDecision/services"), service)
                        .path("p80Hours")
                        .asLong())
                .isEqualTo(82);
    }

    private static List<String> codes(JsonNode list) {
        return list.valueStream().map(each -> each.path("code").asString()).toList();
    }

    @Test
    void neither_a_mall_nor_the_nation_shows_a_small_count() {
        var mall = told.mall();
        var agency = told.agency();
        var large = told.service(1, "WORKING_DAYS");
        var rare = told.service(1, "WORKING_DAYS");
        told.submitted(17, mall, agency, large, FRIDAY);
        told.submitted(3, mall, agency, rare, FRIDAY);

        var report = mall(mall, counts(20));

        assertThat(codes(report.at("/by/services"))).doesNotContain(rare);
        assertThat(codes(report.at("/timeToDecision/services"))).doesNotContain(rare);
        assertThat(codes(report("/national").at("/by/services"))).doesNotContain(rare);
        // The nation's report may be of a moment later, with more of the applications.
        await().untilAsserted(() -> assertThat(applicationsOf(large, report("/malls/" + mall)))
                .isIn(15L, 20L)
                .isEqualTo(applicationsOf(large, report("/national"))));
        assertThat(report.at("/timeToDecision/medianHours").isNull()).isTrue();
    }

    @Test
    void without_the_key_to_round_by_the_service_does_not_start() {
        assertThatThrownBy(() -> new StatisticsSettings(Duration.ofDays(1), null))
                .hasMessageContaining("mpp.statistics.rounding-key is not set");
        assertThatThrownBy(() -> new StatisticsSettings(Duration.ofDays(1), "c2hvcnQ="))
                .hasMessageContaining("32 bytes");
    }

    @Test
    void the_facts_are_the_same_after_events_were_repeated_and_after_all_of_them_were_played_again() {
        var mall = told.mall();
        var stories = told.submitted(20, mall, told.agency(), told.service(1, "HOURS"), FRIDAY);
        stories.forEach(each -> each.moved("APPROVED", MONDAY).moved("ISSUED", MONDAY));
        var before = mall(mall, report -> {
            var issued = report.at("/by/statuses/0");
            return issued.path("code").asString("").equals("ISSUED")
                    && issued.path("applications").asLong() == 20;
        });

        stories.forEach(Told.Story::again);
        told.submitted(5, mall, told.agency(), told.service(1, "HOURS"), FRIDAY);
        // The report rounds: it may say 25 before the last of them is there, which would then outlive what follows.
        await().until(() -> facts(mall) == 25);
        jdbc.sql("delete from application_fact where mall = ?").param(mall).update();
        jdbc.sql("delete from inbox where consumer = 'statistics-service.applications'")
                .update();
        stories.forEach(Told.Story::again);

        assertThat(mall(mall, shows(before.path("by"))).path("timeToDecision"))
                .isEqualTo(before.path("timeToDecision"));
    }

    @Test
    void a_limit_that_is_known_later_than_the_application_counts_all_the_same() {
        var mall = told.mall();
        var service = told.unpublishedService();
        told.submitted(5, mall, told.agency(), service, FRIDAY).forEach(each -> each.moved("REJECTED", MONDAY));
        mall(
                mall,
                report -> report.at("/timeLimit/outcomes/0/code").asString("").equals("DECIDED_WITHOUT_LIMIT"));

        told.publish(service, 2, "HOURS");

        mall(
                mall,
                report -> report.at("/timeLimit/outcomes/0/code").asString("").equals("DECIDED_LATE"));
    }

    @Test
    void the_due_date_of_the_event_goes_before_the_limit_of_the_catalogue() {
        var mall = told.mall();
        var service = told.service(1, "HOURS");
        told.submittedDue(MONDAY.plusSeconds(60), 5, mall, told.agency(), service, FRIDAY)
                .forEach(each -> each.moved("REJECTED", MONDAY));

        mall(
                mall,
                report -> report.at("/timeLimit/outcomes/0/code").asString("").equals("DECIDED_IN_TIME"));
    }

    @Test
    void an_unchanged_report_is_not_sent_again_and_may_be_kept_by_everybody() {
        var mall = told.mall();
        mall(mall, report -> report.has("applications"));

        var first = http.get().uri("/statistics/v1/malls/" + mall).exchange().returnResult(byte[].class);
        var etag = requireNonNull(first.getResponseHeaders().getETag());

        assertThat(first.getResponseHeaders().getCacheControl()).isEqualTo("max-age=60, public");
        http.get()
                .uri("/statistics/v1/malls/" + mall)
                .header(HttpHeaders.IF_NONE_MATCH, etag)
                .exchange()
                .expectStatus()
                .isNotModified();
    }

    @Test
    void the_same_figures_come_as_csv() {
        var mall = told.mall();
        told.submitted(5, mall, told.agency(), told.service(1, "HOURS"), FRIDAY);
        mall(mall, counts(5));

        var csv = http.get()
                .uri("/statistics/v1/malls/" + mall)
                .header(HttpHeaders.ACCEPT, "text/csv")
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentTypeCompatibleWith("text/csv")
                .returnResult(String.class)
                .getResponseBodyContent();

        assertThat(new String(csv))
                .startsWith("mall,figure,code,name_id,name_en,value\r\n")
                .contains("%s,applications,,\"Mal %s\",\"Mal %s\",5\r\n".formatted(mall, mall, mall));
    }

    @Test
    void a_mall_that_nobody_knows_is_not_found() {
        http.get().uri("/statistics/v1/malls/99.00").exchange().expectStatus().isNotFound();
        http.get()
                .uri("/statistics/v1/malls/NATIONAL")
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    @Test
    void nothing_stored_leads_to_a_person() {
        var columns = jdbc.sql("""
                select column_name from information_schema.columns where table_name = 'application_fact'
                """).query(String.class).list();

        assertThat(columns)
                .containsExactlyInAnyOrder(
                        "id", "mall", "agency", "service", "version", "status", "submitted_at", "decided_at", "due_at");
    }

    @Test
    void days_are_working_days_of_the_malls_own_calendar() {
        var limits = List.of(
                "2026-11-20T06:00:00Z,1,WORKING_DAYS,2026-11-23T15:59:59Z", // Friday: Monday
                "2026-11-21T06:00:00Z,1,WORKING_DAYS,2026-11-23T15:59:59Z", // Saturday: Monday
                "2026-11-22T17:00:00Z,1,WORKING_DAYS,2026-11-24T15:59:59Z", // Monday already, in Makassar: Tuesday
                "2026-11-23T06:00:00Z,5,WORKING_DAYS,2026-11-30T15:59:59Z", // Monday: next Monday
                "2026-11-26T06:00:00Z,14,WORKING_DAYS,2026-12-16T15:59:59Z",
                "2026-11-20T06:00:00Z,1,CALENDAR_DAYS,2026-11-21T15:59:59Z",
                "2026-11-20T06:00:00Z,30,MINUTES,2026-11-20T06:30:00Z",
                "2026-11-20T06:00:00Z,3,HOURS,2026-11-20T09:00:00Z");

        assertThat(limits).allSatisfy(line -> {
            var part = line.split(",");
            assertThat(jdbc.sql("select last_moment(:at::timestamptz, 'Asia/Makassar', :amount, :unit)")
                            .param("at", part[0])
                            .param("amount", Integer.parseInt(part[1]))
                            .param("unit", part[2])
                            .query(Instant.class)
                            .single())
                    .isEqualTo(Instant.parse(part[3]));
        });
        assertThat(jdbc.sql("select last_moment(now(), 'Asia/Makassar', 2147483647, 'WORKING_DAYS')")
                        .query(Instant.class)
                        .single())
                .isAfter(Instant.parse("2100-01-01T00:00:00Z"));
    }
}
