package id.mppdigital.gateway.limits;

import id.mppdigital.platform.problem.Problem;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import org.springframework.util.unit.DataSize;
import reactor.core.publisher.Flux;

/**
 * A request whose body is counted as it flows and broken off at the cap; nothing is held back for it. Also tells the
 * client's own failures apart from those of the service behind: an upload that breaks off must not look like a broken
 * service to the breaker.
 */
final class CappedBody extends ServerHttpRequestDecorator {
    private final long cap;
    private long seen;

    CappedBody(ServerHttpRequest request, long cap) {
        super(request);
        this.cap = cap;
    }

    @Override
    public Flux<DataBuffer> getBody() {
        return super.getBody()
                .<DataBuffer>handle((buffer, sink) -> {
                    seen += buffer.readableByteCount();
                    if (seen > cap) {
                        DataBufferUtils.release(buffer);
                        sink.error(tooLarge(cap));
                    } else {
                        sink.next(buffer);
                    }
                })
                .onErrorMap(error -> error instanceof Problem ? error : brokenOff());
    }

    /** The rest of the body is never read, so the connection can't be used again. */
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
