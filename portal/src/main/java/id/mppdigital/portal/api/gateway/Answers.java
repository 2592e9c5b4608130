package id.mppdigital.portal.api.gateway;

import id.mppdigital.portal.page.Away;
import id.mppdigital.portal.page.NotThere;
import id.mppdigital.portal.session.tokens.SignInAgain;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpResponse;

/** What the portal makes of answers without content. */
final class Answers {
    private static final String GATEWAY = "gateway";

    private Answers() {}

    static void notThere(HttpRequest request, ClientHttpResponse answer) {
        throw new NotThere();
    }

    static void signInAgain(HttpRequest request, ClientHttpResponse answer) {
        throw new SignInAgain();
    }

    static void away(HttpRequest request, ClientHttpResponse answer) {
        throw away(request.getURI(), null);
    }

    /** The part of the platform, by the beginning of its paths. */
    static String part(String path) {
        return switch (path.split("/")[1]) {
            case "citizens" -> "citizen";
            case "applications" -> "application";
            case "notifications" -> "notification";
            case "catalog" -> "catalog";
            case "connector" -> "connector";
            case "statistics" -> "statistics";
            default -> GATEWAY;
        };
    }

    static Away away(URI address, @Nullable Throwable cause) {
        return away(address.getPath(), cause);
    }

    /** Without the gateway no part can be reached, so none is blamed. */
    static Away away(String path, @Nullable Throwable cause) {
        return isUnreachable(cause) ? gatewayAway(cause) : new Away(part(path), cause);
    }

    static Away gatewayAway(@Nullable Throwable cause) {
        return new Away(GATEWAY, cause);
    }

    /** No connection came about, which is not the same as a late answer. */
    static boolean isUnreachable(@Nullable Throwable cause) {
        for (var each = cause; each != null; each = each.getCause()) {
            if (each instanceof ConnectException
                    || each instanceof HttpConnectTimeoutException
                    || each instanceof ConnectTimeoutException) {
                return true;
            }
        }
        return false;
    }
}
