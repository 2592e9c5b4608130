package id.mppdigital.gateway.upstream;

import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Which requests ask for Server-Sent Events. By path, not by Accept: a client must not choose to be without time limit. */
final class Streams {
    private Streams() {}

    static boolean asked(ServerHttpRequest request) {
        return request.getMethod() == HttpMethod.GET
                && request.getPath().value().endsWith("/stream")
                && !request.getPath().value().startsWith("/agencies/");
    }
}
