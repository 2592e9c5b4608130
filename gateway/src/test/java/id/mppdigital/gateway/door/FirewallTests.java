package id.mppdigital.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.security.web.server.firewall.ServerExchangeRejectedException;
import org.springframework.security.web.server.firewall.ServerWebExchangeFirewall;
import reactor.test.StepVerifier;

class FirewallTests {
    private final ServerWebExchangeFirewall firewall = new Firewall().strictFirewall();

    @Test
    void an_ordinary_request_goes_on_as_it_came() {
        var exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/catalog/v1/services?q=akta%20lahir")
                .header("Authorization", "Bearer " + "eyJhbGciOiJSUzI1NiJ9".repeat(40))
                .header("Accept-Language", "id, en;q=0.8")
                .header("X-Note", "tab\there, kué, 😀"));

        StepVerifier.create(firewall.getFirewalledExchange(exchange))
                .assertNext(passed -> assertThat(passed).isSameAs(exchange))
                .verifyComplete();
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
        StepVerifier.create(firewall.getFirewalledExchange(MockServerWebExchange.from(request)))
                .verifyError(ServerExchangeRejectedException.class);
    }
}
