package id.mppdigital.connector.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetPolicyTests {
    private final TargetPolicy policy = new TargetPolicy(false, SystemDefaultDnsResolver.INSTANCE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://polres.example.go.id/webhooks",
                "https://polres.example.go.id:8443/webhooks?key=1",
                "https://8.8.8.8/webhooks",
                "https://mpp2.example.go.id/",
                "HTTPS://POLRES.example.go.id/",
                "https://polres.example.go.id.:65535/",
                "https://[2606:4700:4700::1111]:443/"
            })
    void publicHttpsTargetsMayBeCalled(String url) {
        assertThatCode(() -> policy.check(url)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://polres.example.go.id/",
                "ftp://polres.example.go.id/",
                "file:///etc/passwd",
                "gopher://polres.example.go.id/",
                "polres.example.go.id",
                "https:///webhooks",
                "https://",
                "https://user:secret@polres.example.go.id/",
                "https://polres.example.go.id@127.0.0.1/",
                "https://polres.example.go.id/#fragment",
                "https://polres example.go.id/",
                "https://polres_example/",
                ""
            })
    void anythingButPlainHttpsIsRefused(String url) {
        assertThatThrownBy(() -> policy.check(url)).isInstanceOf(RefusedTarget.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://polres.example.go.id:0/",
                "https://polres.example.go.id:65536/",
                "https://polres.example.go.id:99999/",
                "https://polres.example.go.id:99999999999999/",
                "https://polres.example.go.id:-1/",
                "https://polres..example.go.id/",
                "https://.example.go.id/",
                "https://aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.go.id/",
                "https://ééééééééééééééééééééééééééééééééééééééééééééééééééééééééééééé.go.id/",
                "https://[::1/",
                "https://polres.example.go.id/{id}",
                "https://polres.example.go.id/%zz",
                "https://polres.example.go.id/a b",
                "https://polres.example.go.id/\u0000"
            })
    void whatNoCallCanBeMadeToIsRefusedBeforeItIsTried(String url) {
        assertThatThrownBy(() -> policy.check(url)).isInstanceOf(RefusedTarget.class);
    }

    @Test
    void aNameOfMoreThan253CharactersIsRefused() {
        var name = "abcdefg.".repeat(32) + "id";

        assertThatThrownBy(() -> policy.check("https://" + name + "/")).isInstanceOf(RefusedTarget.class);
    }

    @Test
    void anInternationalNameIsCalledByTheFormThatTheDnsKnows() throws RefusedTarget {
        assertThat(policy.check("https://kepolisian-é.example.id:8443/wébhooks?q=ü"))
                .hasToString("https://xn--kepolisian--lbb.example.id:8443/w%C3%A9bhooks?q=%C3%BC");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://２１３０７０６４３３/",
                "https://127。1/",
                "https://2130706433/",
                "https://017700000001/",
                "https://0177.0.0.1/",
                "https://0x7f000001/",
                "https://0x7f.0.0.1/",
                "https://0X7F.1/",
                "https://127.1/",
                "https://127.0.1/",
                "https://127.0.0.01/",
                "https://127.0.0.1./",
                "https://0/"
            })
    void anAddressInDisguiseIsRefused(String url) {
        assertThatThrownBy(() -> policy.check(url)).isInstanceOf(RefusedTarget.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "169.254.169.254", "::ffff:10.0.0.1", "3fff::1", "localhost", "2130706433"})
    void addressesThatAreNotPublicAreRefusedWhateverLedToThem(String host) {
        assertThatThrownBy(() -> policy.resolve(host)).isInstanceOf(RefusedTarget.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "2606:4700:4700::1111"})
    void publicAddressesPass(String host) throws UnknownHostException {
        assertThat(policy.resolve(host)).hasSize(1);
    }

    @Test
    void oneBadAddressAmongGoodOnesRefusesTheName() {
        var rebinding = new TargetPolicy(false, new FixedResolver("8.8.8.8", "127.0.0.1"));

        assertThatThrownBy(() -> rebinding.resolve("polres.example.go.id")).isInstanceOf(RefusedTarget.class);
    }

    @Test
    void developmentMayCallPlainHttpOnThisMachine() {
        var development = new TargetPolicy(true, SystemDefaultDnsResolver.INSTANCE);

        assertThatCode(() -> {
                    development.check("http://localhost:8202/webhooks");
                    development.resolve("localhost");
                })
                .doesNotThrowAnyException();
    }

    private record FixedResolver(String... literals) implements org.apache.hc.client5.http.DnsResolver {
        @Override
        public InetAddress[] resolve(String host) throws UnknownHostException {
            var addresses = new InetAddress[literals.length];
            for (int i = 0; i < literals.length; i++) {
                addresses[i] = InetAddress.getByName(literals[i]);
            }
            return addresses;
        }

        @Override
        public String resolveCanonicalHostname(String host) {
            return host;
        }
    }
}
