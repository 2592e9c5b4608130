package id.mppdigital.portal.open;

import id.mppdigital.portal.api.CatalogueApi;
import id.mppdigital.portal.api.MyDataApi;
import id.mppdigital.portal.api.MyDataApi.Expected;
import id.mppdigital.portal.page.Away;
import id.mppdigital.portal.page.NotThere;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How much of a form the platform would fill in for who is signed in. No register is asked for it. */
@Component
class Known {
    /** @param all fields of the form, also those that only the citizen can answer */
    record Share(Expected expected, int all) {}

    private final CatalogueApi catalogue;
    private final MyDataApi data;

    Known(CatalogueApi catalogue, MyDataApi data) {
        this.catalogue = catalogue;
        this.data = data;
    }

    /** Empty while it can't be said. */
    Optional<Share> of(String service) {
        try {
            var form = catalogue.form(service);
            var expected = data.expected(service, form.version());
            return Optional.of(new Share(expected, form.form().properties().size()));
        } catch (Away | NotThere _) { // the form may not have come to all parts yet
            return Optional.empty();
        }
    }
}
