package id.mppdigital.gateway.door;

import id.mppdigital.gateway.refusal.GatewayRefusal;
import id.mppdigital.platform.problem.Problem;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.cors.reactive.DefaultCorsProcessor;

/** Refuses an origin that no channel names with a problem, as everything is refused here. */
class ForeignOrigin extends DefaultCorsProcessor {
    @Override
    protected void rejectRequest(ServerHttpResponse response) {
        throw Problem.of(GatewayRefusal.ORIGIN_NOT_ALLOWED);
    }
}
