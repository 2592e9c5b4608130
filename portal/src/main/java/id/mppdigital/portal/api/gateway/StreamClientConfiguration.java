package id.mppdigital.portal.api.gateway;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManager;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http2.HttpVersionPolicy;
import org.apache.hc.core5.pool.PoolConcurrencyPolicy;
import org.apache.hc.core5.reactor.IOReactorConfig;
import org.apache.hc.core5.util.Timeout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The client of streams (ADR 26): one thread reads them all, with little memory for each. It sends what it is told and
 * nothing else: no cookies, no retries, no redirects, no unpacking.
 */
@Configuration(proxyBeanMethods = false)
class StreamClientConfiguration {
    /** Of bytes: an event has some hundred, and each stream's connection holds three of these. */
    private static final int BUFFER = 1_024;

    /** What a browser may leave untaken of a stream, in bytes, before the platform waits for it. */
    private static final int UNTAKEN = 8_192;

    /** The platform sends a heartbeat every 15 s: without any for so long, the connection is dead. */
    private static final Timeout SILENCE = Timeout.ofMinutes(1);

    @Bean(initMethod = "start")
    CloseableHttpAsyncClient streamClient() {
        return HttpAsyncClients.custom()
                .setConnectionManager(connections())
                .setIOReactorConfig(IOReactorConfig.custom().setIoThreadCount(1).build())
                .setHttp1Config(Http1Config.custom()
                        .setBufferSize(BUFFER)
                        .setInitialWindowSize(UNTAKEN)
                        .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom().setResponseTimeout(SILENCE).build())
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    private static PoolingAsyncClientConnectionManager connections() {
        return PoolingAsyncClientConnectionManagerBuilder.create()
                .setPoolConcurrencyPolicy(PoolConcurrencyPolicy.LAX)
                .setMaxConnPerRoute(Integer.MAX_VALUE)
                .setMaxConnTotal(Integer.MAX_VALUE)
                .setDefaultTlsConfig(TlsConfig.custom()
                        .setVersionPolicy(HttpVersionPolicy.FORCE_HTTP_1)
                        .build())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.ofSeconds(2))
                        .setSocketTimeout(SILENCE)
                        .build())
                .build();
    }
}
