package id.mppdigital.gateway;

import static id.mppdigital.gateway.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

class AgencyApiIT extends RunningGateway {
    @Test
    void an_agencys_api_is_there_as_soon_as_the_catalogue_says_so_and_gone_when_it_takes_it_back() throws Exception {
        assertProblem(send(signedIn("/agencies/polres-tegal/queue")), 404, "unknown-agency");
        var agency = new StubService();

        openAgency("polres-tegal", agency.url() + "/api/", 1);

        assertThat(send(signedIn("/agencies/polres-tegal/queue/today?counter=2"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(agency.seen("/api/queue/today?counter=2")).hasSize(1);

        closeAgency("polres-tegal", 2);
        Awaitility.await()
                .untilAsserted(
                        () -> assertProblem(send(signedIn("/agencies/polres-tegal/queue")), 404, "unknown-agency"));
    }

    @Test
    void the_callers_token_never_reaches_an_agency() throws Exception {
        var agency = new StubService();
        openAgency("curious", agency.url(), 1);

        send(signedIn("/agencies/curious/things").header("Cookie", "a=b"));

        var seen = agency.seen("/things").getFirst();
        assertThat(seen.has("Authorization")).isFalse();
        assertThat(seen.has("Cookie")).isFalse();
        assertThat(seen.has("traceparent")).isTrue();
    }

    @Test
    void an_agency_can_not_act_under_our_name() throws Exception {
        var agency = new StubService();
        agency.on("/page", exchange -> {
            exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"MPP\"");
            exchange.getResponseHeaders().set("Set-Cookie", "a=b");
            exchange.getResponseHeaders().set("Content-Security-Policy", "default-src *");
            StubService.json(exchange, 401, "{}");
        });
        openAgency("phishing", agency.url(), 1);

        var answer = send(signedIn("/agencies/phishing/page")).headers();

        assertThat(answer.map()).doesNotContainKeys("www-authenticate", "set-cookie");
        assertThat(answer.allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("sandbox");
    }

    @Test
    void strangers_do_not_get_through_to_agencies() throws Exception {
        assertProblem(send(to("/agencies/curious/things")), 401, "unauthenticated");
    }
}
