package id.mppdigital.gateway.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class ClientAddressTests {
    private final ClientAddress behindProxies = behind("10.0.0.0/8", "fd00::/8");

    @Test
    void without_a_trusted_proxy_it_is_the_peers_whatever_the_headers_say() {
        var request = from("203.0.113.9").header("X-Forwarded-For", "1.2.3.4").header("X-Forwarded-Proto", "https");

        assertThat(behind().of(request.build())).isEqualTo("203.0.113.9");
        assertThat(behindProxies.of(request.build())).isEqualTo("203.0.113.9");
        assertThat(behindProxies.secure(request.build())).isFalse();
    }

    @Test
    void behind_trusted_proxies_it_is_the_nearest_that_none_of_them_has() {
        var request = from("10.1.2.3").header("X-Forwarded-For", "1.2.3.4, 203.0.113.9, 10.9.9.9");

        assertThat(behindProxies.of(request.build())).isEqualTo("203.0.113.9");
    }

    @Test
    void a_proxy_may_be_reached_over_ipv6() {
        var request = from("fd12:3456::1").header("X-Forwarded-For", "2001:db8::7, fd12:3456::2");

        assertThat(behindProxies.of(request.build()))
                .isEqualTo(behind().of(from("2001:db8::7").build()));
    }

    @Test
    void whoever_has_an_ipv6_address_has_its_whole_network_and_counts_once() {
        var one = behind().of(from("2001:db8:1:2::7").build());

        assertThat(behind().of(from("2001:db8:1:2:ffff:ffff:ffff:ffff").build()))
                .isEqualTo(one);
        assertThat(behind().of(from("2001:db8:1:3::7").build())).isNotEqualTo(one);
        assertThat(behind().of(from("203.0.113.9").build()))
                .isNotEqualTo(behind().of(from("203.0.113.8").build()));
    }

    @Test
    void garbage_in_the_header_is_not_believed() {
        var request = from("10.1.2.3").header("X-Forwarded-For", "not-an-address");

        assertThat(behindProxies.of(request.build())).isEqualTo("10.1.2.3");
    }

    @Test
    void the_trusted_proxy_tells_whether_the_client_is_encrypted() {
        assertThat(behindProxies.secure(
                        from("10.1.2.3").header("X-Forwarded-Proto", "https").build()))
                .isTrue();
        assertThat(behindProxies.secure(from("10.1.2.3").build())).isFalse();
    }

    @Test
    void a_network_that_is_none_stops_the_start() {
        assertThatIllegalArgumentException().isThrownBy(() -> behind("10.0.0.0/33"));
        assertThatIllegalArgumentException().isThrownBy(() -> behind("proxy.example"));
        assertThatIllegalArgumentException().isThrownBy(() -> behind("10.0.0.0/x"));
    }

    private static ClientAddress behind(String... proxies) {
        return new ClientAddress(new DoorSettings(List.of(), List.of(proxies), Duration.ofSeconds(30)));
    }

    private static MockServerHttpRequest.BaseBuilder<?> from(String address) {
        return MockServerHttpRequest.get("/").remoteAddress(new InetSocketAddress(address, 40_000));
    }
}
