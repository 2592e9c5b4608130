package id.mppdigital.platform.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnixDomainSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicInternetTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "10.1.2.3",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.255.254",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.1",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "239.255.255.250",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::1%1",
                "::127.0.0.1",
                "::ffff:127.0.0.1",
                "::ffff:7f00:1",
                "::ffff:10.0.0.1",
                "::ffff:a9fe:a9fe",
                "::ffff:0:127.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "100::1",
                "100:0:0:1::1",
                "2001::1",
                "2001:0:1::1",
                "2001:20::1",
                "2001:1ff:ffff::1",
                "2001:db8::1",
                "2002:7f00:1::",
                "2002:a00:1::1",
                "3fff::1",
                "3fff:fff::1",
                "4000::1",
                "5f00::1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fe80::1%1",
                "fec0::1",
                "ff02::1"
            })
    void private_and_special_addresses_are_none_of_it(String address) {
        assertThat(PublicInternet.has(InetAddress.ofLiteral(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "8.8.8.8",
                "103.10.0.1",
                "172.32.0.1",
                "100.63.255.255",
                "100.128.0.1",
                "223.255.255.254",
                "::ffff:8.8.8.8",
                "2001:200::1",
                "2001:4860:4860::8888",
                "2404:6800::1",
                "2606:4700:4700::1111",
                "3fff:1000::1"
            })
    void all_others_are(String address) {
        assertThat(PublicInternet.has(InetAddress.ofLiteral(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "2130706433",
                "017700000001",
                "0x7f000001",
                "0x7f.0.0.1",
                "0x7f.1",
                "127.1",
                "127.0.1",
                "127.0.0.01",
                "0",
                "[::1]",
                "[::ffff:127.0.0.1]"
            })
    void no_way_of_writing_an_inside_address_leads_inside(String host) {
        try {
            assertThat(InetAddress.getAllByName(host)).noneMatch(PublicInternet::has);
        } catch (UnknownHostException e) {
            assertThat(e).hasMessageContaining(host); // nothing to connect to
        }
    }

    @Test
    void of_several_addresses_only_the_public_ones_are_connected_to() {
        var inside = new InetSocketAddress(InetAddress.ofLiteral("10.0.0.1"), 443);
        var outside = new InetSocketAddress(InetAddress.ofLiteral("8.8.8.8"), 443);
        var unresolved = InetSocketAddress.createUnresolved("example.go.id", 443);

        assertThat(PublicInternet.only(
                        List.of(inside, outside, unresolved, UnixDomainSocketAddress.of("/run/docker.sock"))))
                .hasSize(1)
                .allMatch(outside::equals);
        assertThat(PublicInternet.only(List.of(inside))).isEmpty();
    }
}
