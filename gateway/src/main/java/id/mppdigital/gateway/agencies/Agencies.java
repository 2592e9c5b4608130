package id.mppdigital.gateway.agencies;

import id.mppdigital.gateway.upstream.UpstreamSettings;
import id.mppdigital.gateway.upstream.Upstreams;
import id.mppdigital.platform.events.Received;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The agencies that have an API of their own, as the catalogue told last. */
@Component
class Agencies {
    private static final Logger log = LoggerFactory.getLogger(Agencies.class);

    private final Upstreams upstreams;
    private final boolean development;
    private final Map<String, AgencyApi> apis = new ConcurrentHashMap<>();
    private final Map<String, Long> newest = new HashMap<>();

    Agencies(Upstreams upstreams, UpstreamSettings settings) {
        this.upstreams = upstreams;
        this.development = settings.privateAgencies();
    }

    Optional<AgencyApi> find(String code) {
        return Optional.ofNullable(apis.get(code));
    }

    /** Events come again after a reconnect: only a newer one changes anything. */
    synchronized void apply(Received<AgencyChanged> event) {
        var agency = event.data();
        if (event.sequence() <= newest.getOrDefault(agency.code(), Long.MIN_VALUE)) {
            return;
        }
        newest.put(agency.code(), event.sequence());
        var api = agency.api();
        if (api == null) {
            close(agency.code());
        } else {
            open(agency.code(), api.url());
        }
    }

    private void open(String code, String url) {
        try {
            var base = ApiUrl.base(url, development);
            apis.put(code, new AgencyApi(base, upstreams.agency(code)));
            log.info("The API of {} is reachable under /agencies/{}", code, code);
        } catch (IllegalArgumentException e) {
            log.warn("The API of {} is not offered: {}", code, e.getMessage());
            close(code);
        }
    }

    private void close(String code) {
        var gone = apis.remove(code);
        if (gone != null) {
            upstreams.forget(gone.upstream());
        }
    }
}
