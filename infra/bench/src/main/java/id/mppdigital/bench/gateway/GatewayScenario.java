package id.mppdigital.bench.gateway;

import id.mppdigital.bench.instrument.Bar;
import id.mppdigital.bench.instrument.Bench;
import id.mppdigital.bench.instrument.Rounds.Measurement;
import id.mppdigital.bench.instrument.Scenario;
import id.mppdigital.bench.instrument.Tool;
import id.mppdigital.bench.instrument.Wrk;
import id.mppdigital.bench.traffic.Traffic;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Requests a second through one hop to a back-end that answers at once. Ours checks the token, counts three limits,
 * routes and cleans headers on the way; the proxies only pass on.
 */
public final class GatewayScenario implements Scenario {
    private static final String PATH = "/notifications/v1/messages";
    private static final String GATEWAY = "gateway";
    private static final int MANY = 64;

    /** A cold JVM would let some of many wait too long. */
    private static final int FEW = 8;

    private static final Bar BESIDE_NGINX = Bar.ratioAtLeast(0.25, 0.5);

    /** What the door does for a request, in shares of what passing it on takes. */
    private static final Bar BESIDE_BARE = Bar.ratioAtLeast(0.5, 0.7);

    @Override
    public String name() {
        return "gateway";
    }

    @Override
    public String title() {
        return "requests/s with JWT, rate limit and routing on, beside nginx, HAProxy and a bare Spring Cloud Gateway";
    }

    @Override
    public List<Tool> tools() {
        return List.of(Tool.WRK, Tool.NGINX, Tool.HAPROXY);
    }

    @Override
    public void run(Bench bench) throws Exception {
        var traffic = Traffic.on(bench);
        traffic.stopAside();
        var platform = traffic.platform();
        var token = platform.token("siti");
        try (var backend = Proxy.backend();
                var _ = traffic.changed(Map.of(GATEWAY, Map.of("MPP_GATEWAY_SERVICES_NOTIFICATION", backend.url())));
                var nginx = Proxy.nginx(backend.port());
                var haproxy = Proxy.haproxy(backend.port());
                var bare = BareGateway.start(
                        Path.of(platform.launch(GATEWAY).command().getLast()), backend.url())) {
            var ours = platform.url(GATEWAY).toString();
            var candidates = new LinkedHashMap<String, Measurement>();
            candidates.put("nginx", load(bench, nginx.url(), token, MANY));
            candidates.put("HAProxy", load(bench, haproxy.url(), token, MANY));
            candidates.put("bare Spring Cloud Gateway", load(bench, bare.url(), token, MANY));
            candidates.put("ours", load(bench, ours, token, MANY));
            for (var url : List.of(bare.url(), ours)) {
                bench.warmUp(load(bench, url, token, FEW));
            }
            var figures = bench.rounds(1).measure("requests/s", candidates);
            bench.compare("gateway/requests", "ours", "nginx", "requests/s", figures, BESIDE_NGINX, "");
            bench.compare("gateway/requests, HAProxy", "ours", "HAProxy", "requests/s", figures, null, "");
            bench.compare(
                    "gateway/requests, bare gateway",
                    "ours",
                    "bare Spring Cloud Gateway",
                    "requests/s",
                    figures,
                    BESIDE_BARE,
                    "One route, no token, no limits.");
        }
    }

    private static Measurement load(Bench bench, String url, String token, int connections) {
        Duration time = bench.settings().measurement();
        return () -> new Wrk(url + PATH, token, connections).run(time).perSecond();
    }
}
