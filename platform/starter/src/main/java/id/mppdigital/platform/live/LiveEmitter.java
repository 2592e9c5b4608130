package id.mppdigital.platform.live;

import org.springframework.http.CacheControl;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Without a timeout of its own, and with the headers that keep what stands in between from holding events back. */
class LiveEmitter extends SseEmitter {
    LiveEmitter() {
        super(0L);
    }

    @Override
    protected void extendResponse(ServerHttpResponse response) {
        super.extendResponse(response);
        response.getHeaders().setCacheControl(CacheControl.noStore());
        response.getHeaders().set("X-Accel-Buffering", "no");
    }
}
