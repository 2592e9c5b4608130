package id.mppdigital.catalog.revision.rule;

import id.mppdigital.catalog.manifest.Manifest;
import id.mppdigital.catalog.manifest.ManifestError;
import id.mppdigital.catalog.refusal.CatalogRefusal;
import java.util.List;

/** An OAuth client says which channel an application came by, so no two channels share one. */
class ClientBelongsToOneChannel implements Rule {
    @Override
    public List<ManifestError> check(Manifest channel, Catalogue after) {
        var owner = after.clients().getOrDefault(channel.spec("client"), channel.code());
        return owner.equals(channel.code())
                ? List.of()
                : List.of(channel.error("/spec/client", CatalogRefusal.CLIENT_TAKEN, owner));
    }
}
