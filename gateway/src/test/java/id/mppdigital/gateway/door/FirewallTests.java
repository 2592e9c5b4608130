package id.mppdigital.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.mppdigital.platform.problem.Problem;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.security.web.server.firewall.StrictServerWebExchangeFirewall;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class FirewallTests {
    private final Firewall firewall = new Firewall();
    private final List<ServerWebExchange> gone = new ArrayList<>();

    @Test
    void an_ordinary_request_goes_on_as_it_came() {
        var exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/catalog/v1/services?q=akta%20lahir"));

        firewall.filter(exchange, passed -> {
                    gone.add(passed);
                    return Mono.empty();
                })
                .block();

        assertThat(gone).containsExactly(exchange);
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

    @Test
    void only_an_address_that_Spring_Security_would_let_pass_goes_by_without_it() {
        var spring = new StrictServerWebExchangeFirewall();
        var parts = List.of(
                "a", "-", ".", "/", "//", "..", "?", "&", "=", "+", ";", "\\", "%00", "%0d", "%2f", "%e2%80%a8");
        var random = new Random(20261128);
        int passed = 0;
        for (int n = 0; n < 20_000; n++) {
            var address = "/"
                    + random.ints(random.nextInt(8), 0, parts.size())
                            .mapToObj(parts::get)
                            .collect(Collectors.joining());
            var query = address.indexOf('?');
            if (RequestTarget.plain(query < 0 ? address : address.substring(0, query))
                    && RequestTarget.plain(query < 0 ? "" : address.substring(query + 1))) {
                passed++;
                var checked = spring.getFirewalledExchange(MockServerWebExchange.from(
                        MockServerHttpRequest.method(HttpMethod.GET, URI.create("http://localhost" + address))));
                assertThatCode(() -> checked.map(it -> it.getRequest().getQueryParams())
                                .block())
                        .as(address)
                        .doesNotThrowAnyException();
            }
        }
        assertThat(passed).isGreaterThan(1_000);
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
