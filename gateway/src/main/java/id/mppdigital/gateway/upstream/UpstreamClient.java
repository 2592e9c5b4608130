package id.mppdigital.gateway.upstream;

import java.util.List;
import java.util.Objects;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.cloud.gateway.config.HttpClientFactory;
import org.springframework.cloud.gateway.config.HttpClientProperties;
import org.springframework.cloud.gateway.config.HttpClientSslConfigurer;
import org.springframework.stereotype.Component;
import reactor.netty.resources.ConnectionProvider;

/** The gateway's HTTP client as it is configured, with a pool for each event loop. */
@Component
class UpstreamClient extends HttpClientFactory {
    UpstreamClient(
            HttpClientProperties properties,
            ServerProperties server,
            HttpClientSslConfigurer ssl,
            List<HttpClientCustomizer> customizers) {
        super(properties, server, ssl, customizers);
    }

    @Override
    protected ConnectionProvider buildConnectionProvider(HttpClientProperties properties) {
        var usual = super.buildConnectionProvider(properties);
        return new LoopConnections(loop -> Objects.requireNonNull(usual.mutate(), "pool.type must be fixed or elastic")
                .name(properties.getPool().getName() + "-" + loop)
                .build());
    }
}
