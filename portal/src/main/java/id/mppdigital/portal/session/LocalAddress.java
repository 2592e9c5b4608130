package id.mppdigital.portal.session;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Addresses inside the portal: nobody is sent elsewhere by a parameter. */
final class LocalAddress {
    static final String HOME = "/";

    private LocalAddress() {}

    /** The address, or the home page if it leads elsewhere or holds signs that no address may (RFC 3986). */
    static String of(@Nullable String address) {
        return address != null
                        && address.startsWith("/")
                        && !address.startsWith("//")
                        && address.chars()
                                .allMatch(letter -> letter > ' ' && letter < 0x7f && "\\{}".indexOf(letter) < 0)
                ? address
                : HOME;
    }

    static String of(HttpServletRequest request) {
        var query = request.getQueryString();
        return of(query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query);
    }
}
