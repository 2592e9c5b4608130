package id.mppdigital.identity.accounts;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An address that may receive a code: exact, absolute, and safe from being read on the way (RFC 9700, 2.1 and 2.6). */
final class Redirect {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private Redirect() {}

    static Optional<String> fault(String redirect) {
        return reason(redirect).map(reason -> "The redirect " + redirect + " " + reason);
    }

    /** The origin of pages that may live there, as browsers name it; none for apps with a scheme of their own. */
    static Optional<String> origin(String redirect) {
        var uri = URI.create(redirect);
        if (!isWeb(uri.getScheme())) {
            return Optional.empty();
        }
        var port = isUsual(uri) ? "" : ":" + uri.getPort();
        return Optional.of(uri.getScheme() + "://" + uri.getHost().toLowerCase(Locale.ROOT) + port);
    }

    private static Optional<String> reason(String redirect) {
        try {
            var uri = new URI(redirect);
            if (uri.getScheme() == null) {
                return Optional.of("is not absolute: it begins with https://, as in https://app.example.id/callback.");
            }
            if (uri.getRawFragment() != null) {
                return Optional.of("must not have a fragment (#…).");
            }
            return isWeb(uri.getScheme()) ? webReason(uri) : appReason(uri);
        } catch (URISyntaxException e) {
            return Optional.of("is not a URL; wildcards and spaces are not allowed.");
        }
    }

    private static Optional<String> webReason(URI uri) {
        if (uri.getHost() == null) {
            return Optional.of("is not absolute: the host is missing or invalid.");
        }
        if (uri.getRawUserInfo() != null) {
            return Optional.of("must not hold a user name.");
        }
        return uri.getScheme().equals("https") || THIS_MACHINE.contains(uri.getHost())
                ? Optional.empty()
                : Optional.of("needs https://; http:// is for localhost and 127.0.0.1 only.");
    }

    /** RFC 8252, 7.1: a scheme that belongs to the app's maker has a dot in it. */
    private static Optional<String> appReason(URI uri) {
        return uri.getScheme().contains(".")
                ? Optional.empty()
                : Optional.of("needs https://, or an app's own scheme such as id.example.app:/callback.");
    }

    private static boolean isWeb(@Nullable String scheme) {
        return "https".equals(scheme) || "http".equals(scheme);
    }

    private static boolean isUsual(URI uri) {
        return uri.getPort() < 0 || uri.getPort() == (uri.getScheme().equals("https") ? 443 : 80);
    }
}
