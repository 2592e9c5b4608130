package id.mppdigital.gateway.headers;

import id.mppdigital.gateway.door.RequestTarget;
import id.mppdigital.gateway.plan.Plan;
import java.net.URI;
import java.util.Optional;

/** Where an agency's answer leads to, as it reads at our door: into the agency's own API, or nowhere. */
final class AgencyLocation {
    private AgencyLocation() {}

    /**
     * The location under our own address; empty when it leads anywhere else than into the agency's API.
     *
     * @param asked the path that was asked for at our door, {@code /agencies/<code>…}
     * @param target what was asked of the agency for it
     */
    static Optional<String> atTheDoor(String location, String asked, URI target) {
        int rest = asked.indexOf('/', Plan.AGENCIES.length());
        var door = rest < 0 ? asked : asked.substring(0, rest);
        var root = target.resolve("/").toString();
        var base = root.substring(0, root.length() - 1)
                + before(target.getRawPath(), rest < 0 ? "" : asked.substring(rest));
        try {
            var leads = target.resolve(whole(location, target)).normalize().toString();
            return Optional.of(leads)
                    .filter(url -> url.startsWith(base))
                    .map(url -> url.substring(base.length()))
                    .filter(AgencyLocation::staysInside)
                    .map(within -> door + within);
        } catch (IllegalArgumentException notAnAddress) {
            return Optional.empty();
        }
    }

    /** Java takes a query alone for one of the folder (RFC 3986, 5.2.2: of the very same path). */
    private static String whole(String location, URI target) {
        return location.startsWith("?") ? target.getRawPath() + location : location;
    }

    private static String before(String path, String rest) {
        return path.substring(0, path.length() - rest.length());
    }

    /** {@code /api2} is not inside {@code /api}, and dot segments lead out again once a browser has read them. */
    private static boolean staysInside(String rest) {
        var path = rest.split("[?#]", 2)[0];
        return (rest.isEmpty() || "/?#".indexOf(rest.charAt(0)) >= 0) && !RequestTarget.ambiguous(path);
    }
}
