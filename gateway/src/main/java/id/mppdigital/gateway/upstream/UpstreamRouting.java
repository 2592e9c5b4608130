package id.mppdigital.gateway.upstream;

import io.netty.channel.ChannelOption;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.cloud.gateway.config.HttpClientProperties;
import org.springframework.cloud.gateway.filter.NettyRoutingFilter;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.netty.http.client.HttpClient;

/**
 * Sends requests with their upstream's own client settings. In two ways it differs from what it extends: the time limit
 * runs from the end of the request, so that a slow upload is not mistaken for a slow service; and a request that meets
 * a connection closed meanwhile is sent again only when it reads, as nobody knows whether the first one had its effect.
 */
@Component
class UpstreamRouting extends NettyRoutingFilter {
    private final HttpClient ours;
    private final HttpClient theirs;

    UpstreamRouting(
            HttpClient client,
            ObjectProvider<List<HttpHeadersFilter>> headers,
            HttpClientProperties properties,
            UpstreamSettings settings) {
        super(client, headers, properties);
        this.ours = client.option(
                ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) settings.connect().toMillis());
        this.theirs = settings.privateAgencies() ? ours : ours.resolvedAddressesSelector(PublicAddress::only);
    }

    /** Just before the one it replaces, which then finds the request already sent. */
    @Override
    public int getOrder() {
        return ORDER - 1;
    }

    @Override
    protected HttpClient getHttpClient(Route route, ServerWebExchange exchange) {
        var upstream = Upstream.of(exchange);
        var request = exchange.getRequest();
        boolean reads = request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
        var client = (upstream.own() ? ours : theirs).disableRetry(!reads);
        return Streams.asked(request) ? client : client.responseTimeout(upstream.response());
    }
}
