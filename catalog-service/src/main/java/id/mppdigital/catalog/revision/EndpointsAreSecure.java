package id.mppdigital.catalog.revision;

import id.mppdigital.catalog.address.WebAddress;
import id.mppdigital.catalog.manifest.Manifest;
import id.mppdigital.catalog.manifest.ManifestError;
import id.mppdigital.catalog.manifest.ManifestKind;
import id.mppdigital.catalog.refusal.CatalogRefusal;
import java.util.List;
import java.util.stream.Stream;

/**
 * Agencies are reached by https only, at addresses that exist and lie outside our own network, and their URLs carry no
 * credentials; plain http and local addresses are for development.
 */
class EndpointsAreSecure implements Rule {
    private final boolean development;

    EndpointsAreSecure(boolean development) {
        this.development = development;
    }

    @Override
    public List<ManifestError> check(Manifest agency, Catalogue after) {
        if (agency.kind() != ManifestKind.AGENCY) {
            return List.of();
        }
        return Stream.of("endpoint", "api")
                .filter(part -> agency.spec().has(part))
                .flatMap(part -> judge(
                        agency,
                        "/spec/" + part + "/url",
                        agency.spec().path(part).path("url").asString("")))
                .toList();
    }

    private Stream<ManifestError> judge(Manifest agency, String at, String url) {
        if (!url.contains("://")) {
            return Stream.of(agency.error(at, CatalogRefusal.INSECURE_URL));
        }
        try {
            var address = WebAddress.of(url);
            if (!(development ? address.web() : address.secure()) || address.credentials()) {
                return Stream.of(agency.error(at, CatalogRefusal.INSECURE_URL));
            }
            return development || !address.host().isPrivate()
                    ? Stream.empty()
                    : Stream.of(agency.error(
                            at, CatalogRefusal.PRIVATE_ADDRESS, address.host().ascii()));
        } catch (WebAddress.Unusable unusable) {
            return Stream.of(agency.error(at, CatalogRefusal.BAD_URL, unusable.reason()));
        }
    }
}
