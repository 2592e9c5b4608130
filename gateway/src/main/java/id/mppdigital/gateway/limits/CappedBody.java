package id.mppdigital.gateway.limits;

import id.mppdigital.platform.problem.Problem;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A request whose body is counted as it flows and ends with a refusal beyond the cap; nothing is held back for it. What comes
 * beyond the cap is read and thrown away up to a limit: closing the connection on a client that still sends costs it the answer. Also tells the
 * client's own failures apart from those of the service behind: an upload that breaks off must not look like a broken
 * service to the breaker.
 */
final class CappedBody extends ServerHttpRequestDecorator {
    private final long cap;
    private final long swallowed;
    private long seen;

    CappedBody(ServerHttpRequest request, long cap, long swallowed) {
        super(request);
        this.cap = cap;
        this.swallowed = swallowed;
    }

    /** Lets nobody have it. */
    Mono<Void> readAway() {
        return getBody().doOnNext(DataBufferUtils::release).then();
    }

    @Override
    public Flux<DataBuffer> getBody() {
        return super.getBody()
                .<DataBuffer>handle((buffer, sink) -> {
                    seen += buffer.readableByteCount();
                    if (seen <= cap) {
                        sink.next(buffer);
                        return;
                    }
                    DataBufferUtils.release(buffer);
                    if (seen > cap + swallowed) {
                        sink.error(tooLarge(cap));
                    }
                })
                .concatWith(Flux.defer(() -> seen > cap ? Flux.error(tooLarge(cap)) : Flux.empty()))
                .onErrorMap(error -> error instanceof Problem ? error : brokenOff());
    }

    /** The rest of the body may never be read, so the connection can't be used again. */
    static Problem tooLarge(long cap) {
        return Problem.of(
                        HttpStatus.CONTENT_TOO_LARGE,
                        "content-too-large",
                        "The body is larger than the %d kB allowed here."
                                .formatted(DataSize.ofBytes(cap).toKilobytes()))
                .header("Connection", "close");
    }

    private static Problem brokenOff() {
        return Problem.of(HttpStatus.BAD_REQUEST, "body-broken-off", "The request's body ended before its time.")
                .header("Connection", "close");
    }
}
