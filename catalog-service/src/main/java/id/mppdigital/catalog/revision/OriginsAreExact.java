package id.mppdigital.catalog.revision;

import id.mppdigital.catalog.manifest.Manifest;
import id.mppdigital.catalog.manifest.ManifestError;
import id.mppdigital.catalog.manifest.ManifestKind;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A browser's origins stand as browsers send them (RFC 6454: scheme, host, and a port that is not the scheme's own), so
 * that comparing texts decides; plain http is for localhost in development.
 */
class OriginsAreExact implements Rule {
    private static final String HOST = "[a-z0-9]([a-z0-9-]*[a-z0-9])?";
    private static final Pattern HTTPS =
            Pattern.compile("https://" + HOST + "(\\." + HOST + ")+(:(?!443$)[1-9][0-9]{0,4})?");
    private static final Pattern LOCALHOST = Pattern.compile("http://localhost(:(?!80$)[1-9][0-9]{0,4})?");

    private final boolean development;

    OriginsAreExact(boolean development) {
        this.development = development;
    }

    @Override
    public List<ManifestError> check(Manifest channel, Catalogue after) {
        if (channel.kind() != ManifestKind.CHANNEL) {
            return List.of();
        }
        var origins = channel.spec().path("origins");
        return IntStream.range(0, origins.size())
                .filter(at -> !exact(origins.path(at).asString("")))
                .mapToObj(at -> channel.error(
                        "/spec/origins/" + at,
                        "inexact-origin",
                        "Give the origin as browsers send it: https://, the host in lower case and, if it is not 443,"
                                + " the port. No path, no slash at the end, no wildcard."))
                .toList();
    }

    private boolean exact(String origin) {
        return HTTPS.matcher(origin).matches()
                || (development && LOCALHOST.matcher(origin).matches());
    }
}
