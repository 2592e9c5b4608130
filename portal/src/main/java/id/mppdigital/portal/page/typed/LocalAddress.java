package id.mppdigital.portal.page.typed;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Addresses inside the portal: nobody is sent elsewhere by a parameter. */
public final class LocalAddress {
    public static final String HOME = "/";

    private static final int LONGEST = 2_000;

    private LocalAddress() {}

    /**
     * The address, or the home page if it leads elsewhere, is too long or holds signs that no address may (RFC 3986).
     */
    public static String of(@Nullable String address) {
        return address != null
                        && address.length() <= LONGEST
                        && address.startsWith("/")
                        && !address.startsWith("//")
                        && address.chars()
                                .allMatch(letter -> letter > ' ' && letter < 0x7f && "\\{}".indexOf(letter) < 0)
                ? address
                : HOME;
    }

    public static String of(HttpServletRequest request) {
        var query = request.getQueryString();
        return of(query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query);
    }
}
