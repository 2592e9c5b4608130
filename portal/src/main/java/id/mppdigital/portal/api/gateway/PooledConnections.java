package id.mppdigital.portal.api.gateway;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.util.TimeValue;
import org.springframework.boot.http.client.HttpComponentsClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.autoconfigure.ClientHttpRequestFactoryBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * How the portal's HTTP clients work: the thread that asks reads the answer itself, on a connection that stays open. It
 * sends what it is told and nothing else: no cookies, no retries, no redirects, no unpacking (ADR 26).
 */
@Configuration(proxyBeanMethods = false)
class PooledConnections {
    /** Shorter than the minute after which the gateway closes an idle connection. */
    private static final TimeValue IDLE = TimeValue.ofSeconds(30);

    @Bean
    ClientHttpRequestFactoryBuilderCustomizer<HttpComponentsClientHttpRequestFactoryBuilder> portalRequests() {
        return requests -> requests.withHttpClientCustomizer(PooledConnections::plain)
                .withConnectionManagerCustomizer(PooledConnections::unbounded)
                .withConnectionConfigCustomizer(PooledConnections::lasting);
    }

    private static void plain(HttpClientBuilder client) {
        client.disableAutomaticRetries()
                .disableRedirectHandling()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableDefaultUserAgent()
                .evictIdleConnections(IDLE);
    }

    /** The guard of each part bounds them: one shared bound would let a part that hangs hold up the others. */
    private static void unbounded(PoolingHttpClientConnectionManagerBuilder connections) {
        connections
                .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX)
                .setMaxConnPerRoute(Integer.MAX_VALUE)
                .setMaxConnTotal(Integer.MAX_VALUE);
    }

    private static void lasting(ConnectionConfig.Builder connection) {
        connection.setValidateAfterInactivity(TimeValue.ofSeconds(2)).setTimeToLive(TimeValue.ofMinutes(5));
    }
}
