package id.mppdigital.portal.figures;

import id.mppdigital.portal.api.CatalogueApi.Mall;
import id.mppdigital.portal.api.Malls;
import id.mppdigital.portal.page.Away;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The malls whose page may be chosen. Without the catalogue there is no choice, and the page is shown all the same. */
@Component
class Places {
    private final Malls malls;

    Places(Malls malls) {
        this.malls = malls;
    }

    List<Mall> all() {
        try {
            return malls.all();
        } catch (Away _) {
            return List.of();
        }
    }

    /** A code as it may stand in an address; null for none and for one that no mall has. */
    @Nullable
    String chosen(@Nullable String code) {
        return all().stream()
                .map(Mall::code)
                .filter(each -> each.equals(code))
                .findFirst()
                .orElse(null);
    }
}
