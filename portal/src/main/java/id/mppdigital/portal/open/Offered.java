package id.mppdigital.portal.open;

import id.mppdigital.portal.api.CatalogueApi.Mall;
import id.mppdigital.portal.api.CatalogueApi.Offer;
import id.mppdigital.portal.api.CatalogueApi.Service;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service as a mall offers it.
 *
 * @param mall the chosen mall
 * @param offer what the mall says of it; null if it does not offer it, or none is chosen
 * @param known what is known of who is signed in
 */
record Offered(
        Service service,
        List<Mall> malls,
        @Nullable String mall,
        @Nullable Offer offer,
        Known.@Nullable Share known) {
    boolean isOpen() {
        return offer != null && offer.status().equals("OPEN");
    }
}
