package id.mppdigital.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "198.18.0.1",
                "192.0.2.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::1",
                "2001:0:1::1",
                "2001:db8::1"
            })
    void private_and_special_addresses_are_refused(String address) {
        assertThat(PublicAddress.test(InetAddress.ofLiteral(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"8.8.8.8", "103.10.0.1", "172.32.0.1", "100.128.0.1", "2606:4700::1", "2001:4860:4860::8888"})
    void public_ones_are_not(String address) {
        assertThat(PublicAddress.test(InetAddress.ofLiteral(address))).isTrue();
    }

    @Test
    void of_several_addresses_only_the_public_ones_are_connected_to() {
        var inside = new InetSocketAddress(InetAddress.ofLiteral("10.0.0.1"), 443);
        var outside = new InetSocketAddress(InetAddress.ofLiteral("8.8.8.8"), 443);

        assertThat(PublicAddress.only(this, List.of(inside, outside)))
                .hasSize(1)
                .allMatch(outside::equals);
        assertThat(PublicAddress.only(this, List.of(inside))).isEmpty();
    }
}
