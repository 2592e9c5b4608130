package id.mppdigital.gateway.limits;

import id.mppdigital.gateway.door.MalformedChunk;
import id.mppdigital.gateway.refusal.GatewayRefusal;
import id.mppdigital.platform.problem.PlatformRefusal;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.problem.Refusal;
import io.netty.handler.timeout.ReadTimeoutException;
import java.util.concurrent.TimeoutException;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A request whose body is counted and timed as it flows, and ends with a refusal beyond the cap or when it is late;
 * nothing is held back for it. What comes beyond the cap is read and discarded up to a limit: closing the connection on
 * a client that still sends costs it the answer. Also tells the client's own failures apart from those of the service
 * behind: an upload that breaks off must not look like a broken service to the breaker.
 */
final class CappedBody extends ServerHttpRequestDecorator {
    private static final String ATTRIBUTE = CappedBody.class.getName();

    private final long cap;
    private final BodySettings settings;
    private long seen;
    private long begin;
    private volatile boolean read;

    CappedBody(ServerHttpRequest request, long cap, BodySettings settings) {
        super(request);
        this.cap = cap;
        this.settings = settings;
    }

    void mark(ServerWebExchange exchange) {
        exchange.getAttributes().put(ATTRIBUTE, this);
    }

    /** Whether the exchange's body has come to its end. */
    static boolean isRead(ServerWebExchange exchange) {
        return exchange.getAttribute(ATTRIBUTE) instanceof CappedBody body && body.read;
    }

    /** Discards the body. */
    Mono<Void> readAway() {
        return getBody().doOnNext(DataBufferUtils::release).then();
    }

    @Override
    public Flux<DataBuffer> getBody() {
        return Flux.defer(this::watched);
    }

    private Flux<DataBuffer> watched() {
        begin = System.nanoTime();
        return super.getBody()
                .doOnComplete(() -> read = true)
                .doOnNext(buffer -> seen += buffer.readableByteCount())
                .timeout(late(), _ -> late())
                .<DataBuffer>handle((buffer, sink) -> {
                    if (MalformedChunk.is(buffer)) {
                        sink.error(lastOnItsConnection(GatewayRefusal.BODY_BROKEN_OFF));
                        return;
                    }
                    if (seen <= cap) {
                        sink.next(buffer);
                        return;
                    }
                    DataBufferUtils.release(buffer);
                    if (seen > cap + settings.swallowed().toBytes()) {
                        sink.error(tooLarge(cap));
                    }
                })
                .concatWith(Flux.defer(() -> seen > cap ? Flux.error(tooLarge(cap)) : Flux.empty()))
                .onErrorMap(CappedBody::told);
    }

    /**
     * Comes when the next part of the body should have come: the more there is already, the longer it may take in all.
     */
    private Mono<Long> late() {
        return Mono.defer(() -> Mono.delay(settings.patience(seen).minusNanos(System.nanoTime() - begin)));
    }

    private static Problem told(Throwable error) {
        return switch (error) {
            case Problem problem -> problem;
            case TimeoutException _, ReadTimeoutException _ -> lastOnItsConnection(GatewayRefusal.BODY_TOO_SLOW);
            default -> lastOnItsConnection(GatewayRefusal.BODY_BROKEN_OFF);
        };
    }

    static Problem tooLarge(long cap) {
        return lastOnItsConnection(PlatformRefusal.CONTENT_TOO_LARGE, cap);
    }

    /** The rest of the body may never be read, so the connection can't be used again. */
    private static Problem lastOnItsConnection(Refusal refusal, Object... arguments) {
        return Problem.of(refusal, arguments).header("Connection", "close");
    }
}
