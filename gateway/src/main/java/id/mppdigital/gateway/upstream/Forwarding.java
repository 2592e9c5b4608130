package id.mppdigital.gateway.upstream;

import id.mppdigital.gateway.door.RequestBody;
import id.mppdigital.gateway.headers.RequestHeaders;
import id.mppdigital.gateway.headers.ResponseHeaders;
import id.mppdigital.gateway.plan.Plan;
import id.mppdigital.platform.outbound.PublicInternet;
import io.netty.channel.ChannelOption;
import io.netty.handler.codec.http.HttpMethod;
import java.io.IOException;
import java.net.URI;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.NettyDataBufferFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.Connection;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.client.HttpClientResponse;
import reactor.netty.http.server.HttpServerResponse;

/**
 * Sends a request on and brings its answer back, in place of Spring's filters, which copy the headers five times on the
 * way. The time limit runs from the end of the request, so that a slow upload is not mistaken for a slow service.
 * Nothing is ever sent twice: the client takes another connection only when the one from its pool turns out to be
 * closed before the first byte.
 */
@Component
class Forwarding {
    private static final String CONNECTION = Forwarding.class.getName();
    private static final String EVENTS = MediaType.TEXT_EVENT_STREAM_VALUE;

    private final Plan plan;
    private final HttpClient ours;
    private final HttpClient theirs;

    Forwarding(Plan plan, HttpClient client, UpstreamSettings settings) {
        this.plan = plan;
        var connecting = client.option(
                ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) settings.connect().toMillis());
        // With the usual time limits, so that most requests need no client of their own.
        this.ours = connecting.responseTimeout(settings.response());
        var anywhere = connecting.responseTimeout(settings.agency());
        this.theirs = settings.privateAgencies()
                ? anywhere
                : anywhere.resolvedAddressesSelector((_, resolved) -> PublicInternet.only(resolved));
    }

    /** Ends when the head of the answer is there and stands in the exchange's. */
    Mono<Void> head(Upstream upstream, URI target, ServerWebExchange exchange) {
        var request = exchange.getRequest();
        var headers = upstream.own() ? RequestHeaders.toService(exchange) : RequestHeaders.toAgency(exchange);
        var sender = client(upstream, exchange)
                .headers(sent -> sent.set(headers))
                .request(HttpMethod.valueOf(request.getMethod().name()))
                .uri(target);
        var sent = RequestBody.isIn(request)
                ? sender.send(request.getBody().map(NettyDataBufferFactory::toByteBuf))
                : sender;
        return sent.responseConnection((answer, connection) -> {
                    exchange.getAttributes().put(CONNECTION, connection);
                    if (isInterim(answer)) {
                        return Mono.<Void>error(new IOException("It answered with the status " + answer.status()));
                    }
                    take(answer, upstream, target, exchange);
                    return Mono.<Void>empty();
                })
                .onErrorMap(IllegalArgumentException.class, error -> new IOException("Its answer is no HTTP", error))
                .then();
    }

    /**
     * The client takes an interim answer (102, 103) for the whole one. The real one, which follows, would then meet the
     * next request on the same connection, and somebody else would read it.
     */
    private static boolean isInterim(HttpClientResponse answer) {
        return answer.status().code() < 200;
    }

    private HttpClient client(Upstream upstream, ServerWebExchange exchange) {
        // A stream has no time limit; to an agency it would go to public addresses alone, like all else.
        var client = upstream.own() ? ours : theirs;
        return client.responseTimeout(plan.streams(exchange.getRequest()) ? null : upstream.response());
    }

    private static void take(HttpClientResponse answer, Upstream upstream, URI target, ServerWebExchange exchange) {
        var response = exchange.getResponse();
        if (response.isCommitted()) {
            return;
        }
        response.setStatusCode(HttpStatusCode.valueOf(answer.status().code()));
        HttpServerResponse ours = ServerHttpResponseDecorator.getNativeResponse(response);
        if (upstream.own()) {
            ResponseHeaders.ofService(answer.responseHeaders(), ours.responseHeaders());
        } else {
            var asked = exchange.getRequest().getURI().getRawPath();
            ResponseHeaders.ofAgency(answer.responseHeaders(), ours.responseHeaders(), asked, target);
        }
    }

    /**
     * Events leave one by one; of anything else, what has come together.
     *
     * @param told what is said when the upstream breaks off; of what the client breaks off nothing is
     */
    Mono<Void> body(ServerWebExchange exchange, UnaryOperator<Throwable> told) {
        Connection connection = exchange.getRequiredAttribute(CONNECTION);
        var response = exchange.getResponse();
        var buffers = (NettyDataBufferFactory) response.bufferFactory();
        var body = connection
                .inbound()
                .receive()
                .retain()
                .<DataBuffer>map(buffers::wrap)
                .onErrorMap(told);
        return isEvents(response.getHeaders().getFirst(HttpHeaders.CONTENT_TYPE))
                ? response.writeAndFlushWith(body.map(Flux::just))
                : response.writeWith(body);
    }

    /** Read as a text: what an upstream says need not be a media type at all. */
    private static boolean isEvents(@Nullable String type) {
        return type != null && type.regionMatches(true, 0, EVENTS, 0, EVENTS.length());
    }

    /** An answer that nobody reads to its end leaves its connection in no state for another request. */
    void breakOff(ServerWebExchange exchange) {
        if (exchange.getAttribute(CONNECTION) instanceof Connection connection) {
            connection.dispose();
        }
    }
}
