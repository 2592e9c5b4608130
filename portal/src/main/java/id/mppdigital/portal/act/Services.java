package id.mppdigital.portal.act;

import id.mppdigital.platform.problem.Wording;
import id.mppdigital.portal.api.CatalogueApi;
import id.mppdigital.portal.page.Away;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The names of all services, by their codes. */
@Component
class Services {
    private static final int PAGES = 10;

    private final CatalogueApi catalogue;

    Services(CatalogueApi catalogue) {
        this.catalogue = catalogue;
    }

    Map<String, Wording> all() {
        var names = new LinkedHashMap<String, Wording>();
        @Nullable String after = null;
        for (var page = 0; page < PAGES && (page == 0 || after != null); page++) {
            var found = catalogue.find(null, null, after);
            found.items().forEach(hit -> names.put(hit.code(), hit.name()));
            after = found.next();
        }
        return names;
    }

    /** For a page that is about something else: without the catalogue it shows codes. */
    Map<String, Wording> ifThere() {
        try {
            return all();
        } catch (Away _) {
            return Map.of();
        }
    }
}
