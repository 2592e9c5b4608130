package id.mppdigital.gateway.door;

import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Whether a request has a body, by its head (RFC 9112, 6.3). */
public final class RequestBody {
    private RequestBody() {}

    public static boolean isIn(ServerHttpRequest request) {
        return request.getHeaders().getContentLength() > 0
                || request.getHeaders().containsHeader(HttpHeaders.TRANSFER_ENCODING);
    }
}
