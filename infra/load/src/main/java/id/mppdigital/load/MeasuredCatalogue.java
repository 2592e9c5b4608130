package id.mppdigital.load;

import id.mppdigital.local.Platform;
import id.mppdigital.local.access.Api;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;

/** What a measurement changes in the catalogue, by manifest, like anybody. */
public record MeasuredCatalogue(Platform platform) {
    /** All load comes through this channel; without a limit of its own, the gateway's holds, and here it has none. */
    private static final String PORTAL = """
            apiVersion: mpp.id/v1
            kind: Channel
            metadata: {code: portal}
            spec:
              name: {id: Portal terukur, en: Measured portal}
              client: portal
              status: OPEN
            """;

    private static final String AGENCY = """
            apiVersion: mpp.id/v1
            kind: Agency
            metadata: {code: %s}
            spec:
              kind: %s
              name: {id: Instansi terukur, en: Measured agency}
              malls: ['%s']
              endpoint: {url: '%s', timeoutMillis: 5000, maxConcurrent: 16}
            """;

    public void liftThePortalsLimit() {
        apply(PORTAL);
    }

    /** The agency's deliveries go to this address. */
    public void serve(Agency agency, String url) {
        apply(AGENCY.formatted(agency.code(), agency.kind(), Agency.MALL, url));
    }

    private void apply(String manifest) {
        new Api(platform.url("gateway").toString(), platform.token("ops"))
                .post("/catalog/v1/manifests", "application/yaml", BodyPublishers.ofString(manifest), Map.of())
                .require();
    }
}
