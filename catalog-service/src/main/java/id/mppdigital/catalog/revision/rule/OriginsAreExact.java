package id.mppdigital.catalog.revision.rule;

import id.mppdigital.catalog.address.WebAddress;
import id.mppdigital.catalog.manifest.Manifest;
import id.mppdigital.catalog.manifest.ManifestError;
import id.mppdigital.catalog.refusal.CatalogRefusal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Origins are written as browsers send them (RFC 6454: scheme, host, and a port that is not the scheme's own), so that
 * the gateway can compare texts. Plain http is allowed for localhost in development.
 */
class OriginsAreExact implements Rule {
    private static final Pattern HTTPS = Pattern.compile("https://[^/?#@:]+(:(?!443$)[1-9][0-9]{0,4})?");
    private static final Pattern LOCALHOST =
            Pattern.compile("http://(localhost|127\\.0\\.0\\.1)(:(?!80$)[1-9][0-9]{0,4})?");

    private final boolean development;

    OriginsAreExact(boolean development) {
        this.development = development;
    }

    @Override
    public List<ManifestError> check(Manifest channel, Catalogue after) {
        var origins = channel.spec().path("origins");
        return IntStream.range(0, origins.size())
                .filter(at -> !exact(origins.path(at).asString("")))
                .mapToObj(at -> channel.error("/spec/origins/" + at, CatalogRefusal.INEXACT_ORIGIN))
                .toList();
    }

    private boolean exact(String origin) {
        if (!HTTPS.matcher(origin).matches()
                && !(development && LOCALHOST.matcher(origin).matches())) {
            return false;
        }
        try {
            var address = WebAddress.of(origin);
            return address.url().equals(origin)
                    && (development || !address.host().isPrivate());
        } catch (WebAddress.Unusable _) {
            return false;
        }
    }
}
