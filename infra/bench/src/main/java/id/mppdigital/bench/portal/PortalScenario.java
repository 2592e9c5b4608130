package id.mppdigital.bench.portal;

import com.nimbusds.jose.JOSEException;
import id.mppdigital.bench.instrument.Bench;
import id.mppdigital.bench.instrument.Scenario;
import id.mppdigital.bench.instrument.Tool;
import id.mppdigital.bench.traffic.Backend;
import id.mppdigital.bench.traffic.Traffic;
import id.mppdigital.load.Agency;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/**
 * The portal's pages beside the calls that they make: the same calls with the same tokens, straight at the gateway. Then
 * thousands of trackers that are open at once.
 */
public final class PortalScenario implements Scenario {
    static final String PORTAL = "portal";

    /** They hear of the applications too, but no page asks them. */
    private static final List<String> BEHIND =
            List.of("notification-service", "agency-connector", "statistics-service", "disdukcapil", "polres");

    @Override
    public String name() {
        return PORTAL;
    }

    @Override
    public String title() {
        return "form, tracker and queue beside the calls that they make; thousands of trackers open at once";
    }

    @Override
    public List<Tool> tools() {
        return List.of(Tool.WRK);
    }

    @Override
    public void run(Bench bench) throws Exception {
        var traffic = Traffic.afresh(bench);
        try (var backend = new Backend();
                var issuer = new Issuer()) {
            traffic.open(Agency.CIVIL_REGISTRY, backend.url());
            var pages = record(traffic, issuer);
            BEHIND.forEach(traffic.platform()::stop);
            try (var _ = traffic.changed(Map.of(PORTAL, Map.of("MPP_PORTAL_ISSUER", issuer.url())))) {
                var atRest = Footprint.of(traffic.platform());
                var browsers = Browsers.at(traffic.platform().url(PORTAL), issuer);
                new PagesBesideCalls(bench, traffic.platform(), browsers, pages).measure();
                Footprint.of(traffic.platform()).addTo(bench, "after load", atRest);
                new OpenTrackers(bench, traffic, browsers).measure();
            }
        } finally {
            // What waits for the services that were stopped would be in the next scenario's way.
            bench.platform().close();
        }
    }

    /** The people sign in once: their sessions outlive the portal's restart. */
    private static List<PortalPage> record(Traffic traffic, Issuer issuer)
            throws IOException, InterruptedException, ExecutionException, JOSEException {
        try (var recorder = new Recorder(traffic.platform().url("gateway"));
                var _ = traffic.changed(Map.of(
                        PORTAL, Map.of("MPP_PORTAL_ISSUER", issuer.url(), "MPP_PORTAL_GATEWAY", recorder.url())))) {
            var browsers = Browsers.at(traffic.platform().url(PORTAL), issuer);
            return new Walk(traffic, browsers, recorder).pages();
        }
    }
}
