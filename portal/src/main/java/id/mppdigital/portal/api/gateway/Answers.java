package id.mppdigital.portal.api.gateway;

import id.mppdigital.portal.page.Away;
import id.mppdigital.portal.page.NotThere;
import id.mppdigital.portal.session.tokens.SignInAgain;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpResponse;

/** What the portal makes of answers without content. */
final class Answers {
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
    static String part(URI address) {
        return switch (address.getPath().split("/")[1]) {
            case "citizens" -> "citizen";
            case "applications" -> "application";
            case "notifications" -> "notification";
            case "catalog" -> "catalog";
            case "connector" -> "connector";
            case "statistics" -> "statistics";
            default -> "gateway";
        };
    }

    static Away away(URI address, @Nullable Throwable cause) {
        return new Away(part(address), cause);
    }
}
