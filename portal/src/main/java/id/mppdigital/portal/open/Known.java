package id.mppdigital.portal.open;

import id.mppdigital.portal.api.CatalogueApi;
import id.mppdigital.portal.api.MyDataApi;
import id.mppdigital.portal.api.MyDataApi.Fact;
import id.mppdigital.portal.page.Away;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How much of a form the platform could fill in, by what it knows already: no register is asked for it. */
@Component
class Known {
    /** So many of so many fields. */
    record Share(int known, int all) {}

    private final CatalogueApi catalogue;
    private final MyDataApi data;

    Known(CatalogueApi catalogue, MyDataApi data) {
        this.catalogue = catalogue;
        this.data = data;
    }

    /** Of the signed-in citizen; empty while it can't be said. */
    Optional<Share> of(String service) {
        try {
            var facts = data.facts().items().stream().map(Fact::source).collect(Collectors.toSet());
            var fields = catalogue.form(service).form().properties().values();
            var known = fields.stream()
                    .filter(field -> facts.contains(field.path("x-source").asString("")))
                    .count();
            return Optional.of(new Share((int) known, fields.size()));
        } catch (Away _) {
            return Optional.empty();
        }
    }
}
