package id.mppdigital.gateway;

import static id.mppdigital.gateway.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignInIT extends RunningGateway {
    private static final String ME = "/citizens/v1/me";

    @Test
    void a_valid_token_passes_and_reaches_the_service() throws Exception {
        var bearer = somebody();

        var answer = send(to(ME + "/sign-in").header("Authorization", bearer));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(CITIZEN.seen(ME + "/sign-in").getFirst().first("Authorization"))
                .isEqualTo(bearer);
    }

    @Test
    void no_token_is_a_401_that_says_what_is_needed() throws Exception {
        var answer = send(to(ME));

        assertProblem(answer, 401, "unauthenticated");
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    }

    @Test
    void expired_foreign_and_misdirected_tokens_are_refused() throws Exception {
        var refused = List.of(
                tokens.expired("siti", "citizen"),
                tokens.foreign("siti", "citizen"),
                tokens.with(Map.of("sub", "siti", "iss", "https://elsewhere.example"), "citizen"),
                tokens.with(Map.of("sub", "siti", "aud", List.of("another-platform")), "citizen"),
                "eyJhbGciOiJub25lIn0.eyJzdWIiOiJzaXRpIn0.",
                "nonsense");

        for (var token : refused) {
            assertProblem(send(to(ME + "/refused").header("Authorization", "Bearer " + token)), 401, "unauthenticated");
        }
        assertThat(CITIZEN.seen(ME + "/refused")).isEmpty();
    }

    @Test
    void the_catalogue_can_be_read_by_anyone_but_not_written() throws Exception {
        assertThat(send(to("/catalog/v1/malls")).statusCode()).isEqualTo(200);
        assertProblem(send(to("/catalog/v1/manifests").POST(chunked(1))), 401, "unauthenticated");
    }

    @Test
    void health_and_metrics_are_open_and_nothing_else_of_the_actuator_is() throws Exception {
        assertThat(send(to("/actuator/health/readiness")).statusCode()).isEqualTo(200);
        assertThat(send(to("/actuator/prometheus")).body()).contains("resilience4j_circuitbreaker_state");
        assertProblem(send(to("/actuator/env")), 404, "not-found");
        assertProblem(send(to("/actuator")), 404, "not-found");
    }
}
