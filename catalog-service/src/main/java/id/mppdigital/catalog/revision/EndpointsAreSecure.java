package id.mppdigital.catalog.revision;

import id.mppdigital.catalog.manifest.Manifest;
import id.mppdigital.catalog.manifest.ManifestError;
import id.mppdigital.catalog.manifest.ManifestKind;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Agencies are reached by https only, and their addresses carry no credentials; plain http is for development. */
class EndpointsAreSecure implements Rule {
    private final Set<String> schemes;

    EndpointsAreSecure(boolean allowInsecure) {
        this.schemes = allowInsecure ? Set.of("https", "http") : Set.of("https");
    }

    @Override
    public List<ManifestError> check(Manifest agency, Catalogue after) {
        if (agency.kind() != ManifestKind.AGENCY) {
            return List.of();
        }
        return Stream.of("endpoint", "api")
                .filter(part -> agency.spec().has(part))
                .filter(part -> !secure(agency.spec().path(part).path("url").asString("")))
                .map(part -> agency.error(
                        "/spec/" + part + "/url",
                        "insecure-url",
                        "Give an absolute https URL without user name, password or fragment."))
                .toList();
    }

    private boolean secure(String url) {
        try {
            var uri = new URI(url);
            return uri.getScheme() != null
                    && schemes.contains(uri.getScheme())
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawFragment() == null;
        } catch (URISyntaxException notAUrl) {
            return false;
        }
    }
}
