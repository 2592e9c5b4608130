package id.mppdigital.portal.queue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.mppdigital.portal.api.CatalogueApi;
import id.mppdigital.portal.api.CatalogueApi.Offer;
import id.mppdigital.portal.page.Away;
import id.mppdigital.portal.page.NotThere;
import id.mppdigital.portal.page.Person;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The services that an officer's agency handles. Without the catalogue the queue has one filter less. */
@Component
class DeskServices {
    private static final int MOST = 200;

    private final CatalogueApi catalogue;
    private final Cache<String, List<Offer>> offers = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(Duration.ofMinutes(5))
            .build();

    DeskServices(CatalogueApi catalogue) {
        this.catalogue = catalogue;
    }

    /** @param mall the only mall whose services count; null for all of the officer's */
    List<Offer> of(Person officer, @Nullable String mall) {
        var byCode = new TreeMap<String, Offer>();
        var malls = mall == null || mall.isBlank() ? officer.malls() : List.of(mall);
        malls.stream()
                .flatMap(it -> in(it).stream())
                .filter(offer -> offer.agency().equals(officer.agency()))
                .forEach(offer -> byCode.putIfAbsent(offer.service(), offer));
        return List.copyOf(byCode.values());
    }

    private List<Offer> in(String mall) {
        try {
            return offers.get(mall, code -> catalogue.mall(code).offerings());
        } catch (Away | NotThere _) {
            return List.of();
        }
    }

    /** For tests, whose catalogue changes at once. */
    void forget() {
        offers.invalidateAll();
    }
}
