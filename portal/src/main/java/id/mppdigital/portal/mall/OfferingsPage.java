package id.mppdigital.portal.mall;

import id.mppdigital.portal.api.office.OfferingApi.Mall;
import id.mppdigital.portal.api.office.OfferingApi.Offering;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a mall offers.
 *
 * @param mall null before one is named
 * @param changed the service that was opened or closed just now
 */
public record OfferingsPage(
        Office office,
        @Nullable Mall mall,
        AgencyNames agencies,
        @Nullable String changed) {
    /** What was changed just now, as it stands. */
    public Optional<Offering> changedOffering() {
        return mall == null
                ? Optional.empty()
                : mall.offerings().stream()
                        .filter(offering -> offering.service().equals(changed))
                        .findFirst();
    }
}
