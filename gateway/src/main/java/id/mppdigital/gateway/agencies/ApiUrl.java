package id.mppdigital.gateway.agencies;

import java.net.URI;

/** The rules for an agency's URL that its text alone can break; its addresses are checked on every connection. */
final class ApiUrl {
    private ApiUrl() {}

    /**
     * The base to put paths behind.
     *
     * @throws IllegalArgumentException telling what is wrong with it
     */
    static String base(String url, boolean development) {
        var uri = URI.create(url.strip());
        if (!"https".equals(uri.getScheme()) && !(development && "http".equals(uri.getScheme()))) {
            throw new IllegalArgumentException("not https");
        }
        if (uri.getHost() == null || uri.getRawUserInfo() != null) {
            throw new IllegalArgumentException("no host, or a user in front of it");
        }
        if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException("a query or a fragment");
        }
        var text = uri.normalize().toASCIIString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }
}
