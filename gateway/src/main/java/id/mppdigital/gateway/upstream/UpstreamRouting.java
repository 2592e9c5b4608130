package id.mppdigital.gateway.upstream;

import id.mppdigital.gateway.plan.Plan;
import id.mppdigital.platform.outbound.PublicInternet;
import io.netty.channel.ChannelOption;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.cloud.gateway.config.HttpClientProperties;
import org.springframework.cloud.gateway.filter.NettyRoutingFilter;
import org.springframework.cloud.gateway.filter.headers.GRPCRequestHeadersFilter;
import org.springframework.cloud.gateway.filter.headers.GRPCResponseHeadersFilter;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.cloud.gateway.filter.headers.RemoveForwardedHeadersFilter;
import org.springframework.cloud.gateway.filter.headers.RemoveXForwardedHeadersFilter;
import org.springframework.cloud.gateway.route.Route;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.netty.http.client.HttpClient;

/**
 * Sends requests with their upstream's own client settings. The time limit runs from the end of the request, so that a
 * slow upload is not mistaken for a slow service. Nothing is ever sent twice: the client takes another connection only
 * when the one from its pool turns out to be closed before the first byte.
 */
@Component
class UpstreamRouting extends NettyRoutingFilter {
    private static final Set<Class<? extends HttpHeadersFilter>> NEEDLESS = Set.of(
            RemoveForwardedHeadersFilter.class,
            RemoveXForwardedHeadersFilter.class,
            GRPCRequestHeadersFilter.class,
            GRPCResponseHeadersFilter.class);

    private final Plan plan;
    private final HttpClient ours;
    private final HttpClient theirs;

    UpstreamRouting(
            Plan plan,
            HttpClient client,
            ObjectProvider<List<HttpHeadersFilter>> headers,
            HttpClientProperties properties,
            UpstreamSettings settings) {
        super(client, needed(headers), properties);
        this.plan = plan;
        this.ours = client.option(
                ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) settings.connect().toMillis());
        this.theirs = settings.privateAgencies()
                ? ours
                : ours.resolvedAddressesSelector((_, resolved) -> PublicInternet.only(resolved));
    }

    /** Each filter copies all headers. What a client says about forwarding, ours drop anyway, and no service speaks gRPC. */
    private static ObjectProvider<List<HttpHeadersFilter>> needed(ObjectProvider<List<HttpHeadersFilter>> all) {
        return new ObjectProvider<>() {
            @Override
            public List<HttpHeadersFilter> getObject() {
                return all.getObject().stream()
                        .filter(filter -> !NEEDLESS.contains(filter.getClass()))
                        .toList();
            }
        };
    }

    /** Just before the one it replaces, which then finds the request already sent. */
    @Override
    public int getOrder() {
        return ORDER - 1;
    }

    @Override
    protected HttpClient getHttpClient(Route route, ServerWebExchange exchange) {
        var upstream = Upstream.of(exchange);
        var client = upstream.own() ? ours : theirs;
        return plan.streams(exchange.getRequest()) ? client : client.responseTimeout(upstream.response());
    }
}
