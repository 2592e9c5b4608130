package id.mppdigital.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.problem.Problem;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class FirewallTests {
    private final Firewall firewall = new Firewall();
    private final List<ServerWebExchange> gone = new ArrayList<>();

    @Test
    void an_ordinary_request_goes_on_as_it_came() {
        var exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/catalog/v1/services?q=akta%20lahir")
                .header("Authorization", "Bearer " + "eyJhbGciOiJSUzI1NiJ9".repeat(40))
                .header("Accept-Language", "id, en;q=0.8")
                .header("X-Note", "tab\there, kué, 😀"));

        firewall.filter(exchange, passed -> {
                    gone.add(passed);
                    return Mono.empty();
                })
                .block();

        assertThat(gone).containsExactly(exchange);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u001Bb", "a\u007Fb", "a\u0085b", "a\u0378b"})
    void a_value_with_control_or_unassigned_characters_is_refused_before_anybody_reads_it(String value) {
        refuse(MockServerHttpRequest.get("/catalog/v1/services").header("X-Note", value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-No\u0001te", "X-No\tte", "X-No\u0378te"})
    void a_name_with_them_is_refused(String name) {
        refuse(MockServerHttpRequest.get("/catalog/v1/services").header(name, "1"));
    }

    @Test
    void a_parameter_with_a_control_character_in_its_name_is_refused() {
        refuse(MockServerHttpRequest.method(
                HttpMethod.GET, URI.create("http://localhost/catalog/v1/services?a%01b=1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/catalog//v1", "/catalog/v1;a=b", "/catalog/%2e%2e/v1"})
    void the_rules_for_paths_stay_in_force(String path) {
        refuse(MockServerHttpRequest.method(HttpMethod.GET, URI.create("http://localhost" + path)));
    }

    private void refuse(MockServerHttpRequest.BaseBuilder<?> request) {
        StepVerifier.create(firewall.filter(
                        MockServerWebExchange.from(request),
                        _ -> Mono.error(new AssertionError("went on to the sign-in"))))
                .verifyErrorSatisfies(refusal -> assertThat(refusal)
                        .isInstanceOfSatisfying(
                                Problem.class,
                                problem -> assertThat(problem.code()).isEqualTo("bad-request")));
    }
}
