package id.mppdigital.gateway.upstream;

import io.netty.resolver.dns.DnsServerAddressStreamProvider;
import io.netty.resolver.dns.RoundRobinDnsAddressResolverGroup;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.http.client.HttpClient;

/**
 * Finds the instances behind a name with several addresses: each new connection takes the next of them, and the one
 * after it when nobody listens there. An answer of the name server holds for a few seconds at most, whatever it says.
 */
@Component
class Instances implements HttpClientCustomizer {
    private static final Duration LONGEST_KNOWN = Duration.ofSeconds(5);

    private final ObjectProvider<DnsServerAddressStreamProvider> servers;

    /** @param servers other name servers than the system's */
    Instances(ObjectProvider<DnsServerAddressStreamProvider> servers) {
        this.servers = servers;
    }

    @Override
    public HttpClient customize(HttpClient client) {
        return client.resolver(
                names -> names.cacheMaxTimeToLive(LONGEST_KNOWN).dnsAddressResolverGroupProvider(resolver -> {
                    servers.ifUnique(resolver::nameServerProvider);
                    return new RoundRobinDnsAddressResolverGroup(resolver);
                }));
    }
}
