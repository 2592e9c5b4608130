package id.mppdigital.catalog.address;

import id.mppdigital.platform.problem.Wording;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An absolute http or https URL in its parts, so that every reader understands it alike (RFC 3986, RFC 5890): scheme
 * and host in any case, a host in any script, a valid port.
 *
 * @param scheme in lower case
 * @param url as every client understands it: ASCII, the host as punycode
 */
public record WebAddress(String scheme, Host host, boolean credentials, String url) {
    private static final Pattern PARTS = Pattern.compile(
            "([A-Za-z][A-Za-z0-9+.-]*)://(?:([^/?#@]*)@)?(\\[[^]/?#]*]|[^/?#:\\[\\]]*)(?::([^/?#]*))?([/?].*)?");
    private static final int LAST_PORT = 65_535;

    /** Thrown for a text that is no such URL, with the reason in both languages. */
    public static final class Unusable extends Exception {
        private final transient Wording reason;

        Unusable(String id, String en) {
            super(en);
            this.reason = new Wording(id, en);
        }

        public Wording reason() {
            return reason;
        }
    }

    /**
     * Takes a URL apart.
     *
     * @throws Unusable when nobody could call it
     */
    public static WebAddress of(String text) throws Unusable {
        if (text.indexOf('#') >= 0) {
            throw new Unusable(
                    "fragmen (#…) tidak pernah dikirim ke server.", "a fragment (#…) never reaches a server.");
        }
        var parts = PARTS.matcher(text);
        if (!parts.matches()) {
            throw new Unusable(
                    "tulis lengkap, misalnya https://layanan.contoh.go.id/webhook.",
                    "write it out, such as https://services.example.go.id/webhook.");
        }
        var scheme = parts.group(1).toLowerCase(Locale.ROOT);
        var host = Host.of(parts.group(3));
        var port = port(parts.group(4));
        var rest = parts.group(5) == null ? "" : parts.group(5);
        return new WebAddress(scheme, host, parts.group(2) != null, ascii(scheme + "://" + host.ascii() + port + rest));
    }

    public boolean secure() {
        return scheme.equals("https");
    }

    public boolean web() {
        return secure() || scheme.equals("http");
    }

    private static String port(String digits) throws Unusable {
        if (digits == null || digits.isEmpty()) {
            return "";
        }
        if (!digits.matches("[0-9]{1,5}") || Integer.parseInt(digits) < 1 || Integer.parseInt(digits) > LAST_PORT) {
            throw new Unusable("port harus antara 1 dan 65535.", "a port lies between 1 and 65535.");
        }
        return ":" + Integer.parseInt(digits);
    }

    private static String ascii(String url) throws Unusable {
        try {
            return new URI(url).toASCIIString();
        } catch (URISyntaxException _) {
            throw new Unusable(
                    "spasi dan karakter khusus di path ditulis dengan %.",
                    "blanks and special characters of the path are written with %.");
        }
    }
}
