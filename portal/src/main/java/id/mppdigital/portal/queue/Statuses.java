package id.mppdigital.portal.queue;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import id.mppdigital.portal.api.office.StatusCatalogueApi;
import id.mppdigital.portal.api.office.StatusCatalogueApi.Status;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** The statuses as the platform publishes them: a new one is offered as a filter without a new portal. */
@Component
class Statuses {
    private static final String ALL = "all";

    private final LoadingCache<String, List<Status>> known;

    Statuses(StatusCatalogueApi applications) {
        known = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofMinutes(5))
                .build(_ -> applications.all().items());
    }

    List<Status> all() {
        return known.get(ALL);
    }

    /** For tests, whose platform changes at once. */
    void forget() {
        known.invalidateAll();
    }
}
