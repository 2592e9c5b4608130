package id.mppdigital.platform.live;

import org.springframework.http.CacheControl;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** An emitter without a timeout, with the headers that stop proxies from buffering events. */
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
