package id.mppdigital.catalog.revision.rule;

import id.mppdigital.catalog.address.WebAddress;
import id.mppdigital.catalog.manifest.Manifest;
import id.mppdigital.catalog.manifest.ManifestError;
import id.mppdigital.catalog.refusal.CatalogRefusal;
import java.util.List;
import java.util.stream.Stream;

/**
 * URLs of agencies and registers use https, name a public address, and hold no credentials. Plain http and local
 * addresses are for development.
 */
class EndpointsAreSecure implements Rule {
    private final boolean development;
    private final List<String> places;

    /** @param places where the spec may hold a URL, as JSON Pointers */
    EndpointsAreSecure(boolean development, String... places) {
        this.development = development;
        this.places = List.of(places);
    }

    @Override
    public List<ManifestError> check(Manifest manifest, Catalogue after) {
        return places.stream()
                .filter(url -> manifest.spec().at(url).isString())
                .flatMap(url ->
                        judge(manifest, "/spec" + url, manifest.spec().at(url).stringValue()))
                .toList();
    }

    private Stream<ManifestError> judge(Manifest manifest, String at, String url) {
        if (!url.contains("://")) {
            return Stream.of(manifest.error(at, CatalogRefusal.INSECURE_URL));
        }
        try {
            var address = WebAddress.of(url);
            if (!(development ? address.web() : address.secure()) || address.credentials()) {
                return Stream.of(manifest.error(at, CatalogRefusal.INSECURE_URL));
            }
            return development || !address.host().isPrivate()
                    ? Stream.empty()
                    : Stream.of(manifest.error(
                            at, CatalogRefusal.PRIVATE_ADDRESS, address.host().ascii()));
        } catch (WebAddress.Unusable unusable) {
            return Stream.of(manifest.error(at, CatalogRefusal.BAD_URL, unusable.reason()));
        }
    }
}
