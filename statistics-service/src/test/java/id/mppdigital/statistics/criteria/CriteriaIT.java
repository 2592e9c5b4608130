package id.mppdigital.statistics.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.statistics.StatisticsTest;
import id.mppdigital.statistics.Told;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@StatisticsTest
class CriteriaIT {
    /** Lately, whenever this runs: of a mall that began longer ago, sustainability would be measured. */
    private static final Instant YESTERDAY = Instant.now().minus(Duration.ofDays(1));

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    private Told told;

    @Autowired
    private RestTestClient http;

    @Autowired
    private JdbcClient jdbc;

    private JsonNode criteria(String mall, Predicate<JsonNode> complete) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> read("/statistics/v1/malls/" + mall + "/criteria").path("criteria"), complete);
    }

    private JsonNode read(String path) {
        return JSON.readTree(
                http.get().uri(path).exchange().returnResult(byte[].class).getResponseBodyContent());
    }

    private long facts(String mall) {
        return jdbc.sql("select count(*) from application_fact where mall = ?")
                .param(mall)
                .query(Long.class)
                .single();
    }

    private static String verdict(JsonNode criteria, Criterion criterion) {
        return criteria.path(criterion.ordinal()).path("verdict").asString("");
    }

    @Test
    void a_mall_that_works_meets_what_can_be_computed_and_nothing_else_is_claimed() {
        var service = told.service(1, "HOURS");
        var mall = told.mall(service);
        told.submitted(30, mall, told.agency(), service, YESTERDAY)
                .forEach(each -> each.moved("REJECTED", YESTERDAY.plusSeconds(60)));

        var criteria = criteria(
                mall, all -> all.at("/5/evidence/en").asString("").startsWith("About 30 applications were processed"));

        assertThat(criteria.size()).isEqualTo(11);
        for (var criterion : Criterion.values()) {
            var expected = switch (criterion) {
                case GENERAL_INFORMATION, PERFORMANCE_REPORTING, PROCESSING_AND_TRACKING, PLATFORM -> "MET";
                default -> "NOT_MEASURED";
            };
            assertThat(verdict(criteria, criterion)).as(criterion.name()).isEqualTo(expected);
        }
        assertThat(criteria.at("/0/evidence/id").asString()).startsWith("1 dari 1 layanan");
    }

    @Test
    void a_mall_that_offers_nothing_does_not_meet_them() {
        var mall = told.mall();

        var criteria = criteria(mall, all -> all.size() == 11);

        assertThat(verdict(criteria, Criterion.GENERAL_INFORMATION)).isEqualTo("NOT_MET");
        assertThat(verdict(criteria, Criterion.PERFORMANCE_REPORTING)).isEqualTo("NOT_MET");
        assertThat(verdict(criteria, Criterion.PROCESSING_AND_TRACKING)).isEqualTo("NOT_MET");
        assertThat(verdict(criteria, Criterion.PLATFORM)).isEqualTo("NOT_MET");
    }

    @Test
    void a_hidden_count_is_no_evidence_and_is_not_told() {
        var service = told.service(1, "HOURS");
        var mall = told.mall(service);
        told.submitted(3, mall, told.agency(), service, YESTERDAY);
        await().atMost(Duration.ofSeconds(30)).until(() -> facts(mall) == 3);
        var later = told.mall(service);
        told.submitted(5, later, told.agency(), service, YESTERDAY);
        criteria(later, all -> verdict(all, Criterion.PERFORMANCE_REPORTING).equals("MET"));

        var criteria = criteria(mall, all -> all.size() == 11);

        assertThat(verdict(criteria, Criterion.PERFORMANCE_REPORTING)).isEqualTo("NOT_MEASURED");
        assertThat(criteria.at("/4/evidence/en").asString()).doesNotContain("3");
    }

    @Test
    void all_malls_are_listed_page_by_page_each_as_it_is_shown_alone() {
        var malls = Stream.of(told.mall(), told.mall(), told.mall()).sorted().toList();
        malls.forEach(mall -> criteria(mall, all -> all.size() == 11));

        var listed = new ArrayList<String>();
        var alone = new ArrayList<String>();
        for (var path = "?limit=2"; !path.isEmpty(); ) {
            var page = read("/statistics/v1/criteria" + path);
            assertThat(page.path("items").size()).isLessThanOrEqualTo(2);
            page.path("items").forEach(item -> {
                listed.add(item.toString());
                alone.add(read("/statistics/v1/malls/" + item.path("mall").asString() + "/criteria")
                        .toString());
            });
            var next = page.path("next").asString("");
            path = next.isEmpty() ? "" : "?limit=2&after=" + next;
        }

        assertThat(listed).isEqualTo(alone);
        assertThat(listed.stream().map(each -> JSON.readTree(each).path("mall").asString()))
                .isSorted()
                .doesNotHaveDuplicates()
                .containsAll(malls);
    }

    @Test
    void a_limit_or_a_place_in_the_list_that_is_none_is_refused() {
        for (var query : List.of("?limit=0", "?limit=101", "?after=!")) {
            http.get()
                    .uri(URI.create("/statistics/v1/criteria" + query))
                    .exchange()
                    .expectStatus()
                    .isBadRequest();
        }
    }

    @Test
    void a_mall_that_nobody_knows_is_not_found() {
        http.get()
                .uri("/statistics/v1/malls/99.00/criteria")
                .exchange()
                .expectStatus()
                .isNotFound();
    }
}
