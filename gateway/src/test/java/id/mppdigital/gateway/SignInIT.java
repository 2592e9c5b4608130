package id.mppdigital.gateway;

import static id.mppdigital.gateway.Problems.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Value;

class SignInIT extends RunningGateway {
    private static final String ME = "/citizens/v1/me";

    @Value("${local.management.port}")
    private int management;

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

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"at+jwt", "AT+JWT", "application/at+jwt", "JWT"})
    void an_access_token_may_call_itself_one(@Nullable String type) throws Exception {
        var token = tokens.signed(type, tokens.claims("siti", "citizen"));

        assertThat(me(token).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id+jwt", "dpop+jwt", "logout+jwt", "secevent+jwt"})
    void a_token_made_for_something_else_is_refused(String type) throws Exception {
        assertProblem(me(tokens.signed(type, tokens.claims("siti", "citizen"))), 401, "unauthenticated");
    }

    @Test
    void a_token_as_keycloak_makes_them_is_taken_and_counted_for_its_client() throws Exception {
        var claims = tokens.keycloakClaims("service-account-keycloak-app", "agency-client");
        claims.put("azp", "service-account-keycloak-app");

        var answer = me(tokens.signed("JWT", claims));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("RateLimit-Policy").orElseThrow())
                .startsWith("\"client\"");
    }

    static Stream<Arguments> oddClaims() {
        return Stream.of(
                Arguments.of("sub", ""),
                Arguments.of("sub", null),
                Arguments.of("sub", 7),
                Arguments.of("sub", Map.of("a", "b")),
                Arguments.of("exp", null),
                Arguments.of("exp", "tomorrow"),
                Arguments.of("exp", Map.of()),
                Arguments.of("iat", "yesterday"),
                Arguments.of("nbf", List.of(1)),
                Arguments.of("aud", 5),
                Arguments.of("aud", Map.of("mpp", true)),
                Arguments.of("iss", List.of("http://localhost")),
                Arguments.of("iss", null),
                Arguments.of("roles", Map.of("citizen", true)),
                Arguments.of("roles", List.of(List.of("citizen"))),
                Arguments.of("roles", 1),
                Arguments.of("client_id", List.of("portal")),
                Arguments.of("client_id", ""),
                Arguments.of("azp", Map.of()));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("oddClaims")
    void claims_of_odd_shape_are_refused_and_never_make_the_door_fail(String claim, @Nullable Object value)
            throws Exception {
        Map<String, @Nullable Object> claims = new HashMap<>(tokens.claims("siti", "citizen"));
        claims.put(claim, value);

        assertProblem(me(tokens.signed("JWT", claims)), 401, "unauthenticated");
    }

    @Test
    void claims_that_the_door_does_not_read_may_have_any_shape() throws Exception {
        var claims = tokens.claims("siti", "citizen");
        claims.put("scope", List.of(Map.of("a", 1), 2));
        claims.put("scp", 5);

        assertThat(me(tokens.signed("JWT", claims)).statusCode()).isEqualTo(200);
    }

    @Test
    void the_catalogue_can_be_read_by_anyone_but_not_written() throws Exception {
        assertThat(send(to("/catalog/v1/malls")).statusCode()).isEqualTo(200);
        assertProblem(send(to("/catalog/v1/manifests").POST(chunked(1))), 401, "unauthenticated");
    }

    @Test
    void of_the_actuator_the_public_port_has_health_alone() throws Exception {
        assertThat(send(to("/health")).body()).isEqualTo("{\"status\":\"UP\"}");
        for (var path : List.of("", "/health", "/health/readiness", "/health/door", "/prometheus", "/info", "/env")) {
            assertProblem(send(to("/actuator" + path)), 404, "not-found");
        }
        assertProblem(send(to("/health/door")), 401, "unauthenticated");
    }

    @Test
    void operators_find_meters_and_health_on_a_port_of_their_own() throws Exception {
        assertThat(operators("/actuator/prometheus").body()).contains("resilience4j_circuitbreaker_state");
        assertThat(operators("/actuator/health/readiness").statusCode()).isEqualTo(200);
        assertThat(operators("/actuator/env").statusCode()).isEqualTo(404);
        assertThat(operators("/citizens/v1/me").statusCode()).isEqualTo(404);
        assertThat(operators("/docs").statusCode()).isEqualTo(404);
    }

    private HttpResponse<String> operators(String path) throws Exception {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + management + path)));
    }

    private HttpResponse<String> me(String token) throws Exception {
        return send(to(ME).header("Authorization", "Bearer " + token));
    }
}
