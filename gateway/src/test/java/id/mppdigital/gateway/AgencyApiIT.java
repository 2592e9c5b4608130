package id.mppdigital.gateway;

import static id.mppdigital.gateway.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AgencyApiIT extends RunningGateway {
    private static long sequence;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Set-Login: logged-in",
                "Speculation-Rules: \"/rules.json\"",
                "Reporting-Endpoints: all=\"https://evil.example\"",
                "Report-To: {}",
                "NEL: {}",
                "Clear-Site-Data: \"*\"",
                "Set-Cookie: a=b",
                "Refresh: 0; url=https://evil.example",
                "Link: <https://evil.example/x.js>; rel=preload",
                "Service-Worker-Allowed: /",
                "SourceMap: https://evil.example/map",
                "Origin-Agent-Cluster: ?1",
                "Alt-Svc: h3=\"evil.example:443\"",
                "Accept-CH: Sec-CH-UA-Full-Version-List",
                "Critical-CH: Sec-CH-UA",
                "Permissions-Policy: geolocation=*",
                "Cross-Origin-Opener-Policy: unsafe-none",
                "Content-Location: https://evil.example",
                "X-Anything-New: 1"
            })
    void an_agency_says_what_its_answer_is_and_nothing_that_makes_a_browser_do_things(String header) throws Exception {
        var agency = new StubService();
        var parts = header.split(": ", 2);
        agency.on("/page", exchange -> {
            exchange.getResponseHeaders().set(parts[0], parts[1]);
            exchange.getResponseHeaders().set("ETag", "\"1\"");
            StubService.json(exchange, 200, "{}");
        });
        openAgency("talkative", agency.url(), ++sequence);

        var answer = send(signedIn("/agencies/talkative/page")).headers();

        assertThat(answer.map()).doesNotContainKey(parts[0].toLowerCase(Locale.ROOT));
        assertThat(answer.firstValue("ETag")).contains("\"1\"");
    }

    @Test
    void an_agency_hears_nothing_of_where_a_citizen_comes_from() throws Exception {
        var agency = new StubService();
        openAgency("nosy", agency.url(), 1);

        send(signedIn("/agencies/nosy/asked")
                .header("Referer", "https://app.example.id/applications/1")
                .header("Cookie", "a=b")
                .setHeader("X-Forwarded-For", "203.0.113.9")
                .header("X-Real-IP", "203.0.113.9")
                .header("CF-Connecting-IP", "203.0.113.9")
                .header("X-Client", "me")
                .header("Accept-Language", "id")
                .header("Idempotency-Key", "once"));

        var seen = agency.seen("/asked").getFirst();
        assertThat(seen.headers().keySet())
                .isSubsetOf(
                        "Accept",
                        "Accept-language",
                        "Idempotency-key",
                        "Traceparent",
                        "User-agent",
                        "Host",
                        "Content-length")
                .contains("Accept-language", "Idempotency-key");
    }

    @Test
    void strangers_do_not_get_through_to_agencies() throws Exception {
        assertProblem(send(to("/agencies/curious/things")), 401, "unauthenticated");
    }
}
