package id.mppdigital.catalog.address;

import id.mppdigital.catalog.address.WebAddress.Unusable;
import id.mppdigital.platform.outbound.PublicInternet;
import java.net.IDN;
import java.net.InetAddress;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The host of a URL: a name (RFC 1123, by IDNA where it is not ASCII) or a literal address.
 *
 * @param ascii in lower case, a name of any script as punycode
 * @param literal the address, if the host is one
 */
public record Host(String ascii, @Nullable InetAddress literal) {
    private static final int LONGEST = 253;
    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+|0x[0-9a-f]*");
    private static final Pattern IPV4 = Pattern.compile("(0|[1-9][0-9]{0,2})(\\.(0|[1-9][0-9]{0,2})){3}");
    /** RFC 6761, RFC 6762, RFC 8375 and what ICANN keeps free for use inside (2024). */
    private static final Set<String> LOCAL = Set.of("localhost", "local", "internal", "home.arpa", "test", "invalid");

    static Host of(String text) throws Unusable {
        if (text.startsWith("[")) {
            return ipv6(text);
        }
        var name = ascii(text);
        var labels = name.split("\\.", -1);
        // What ends in a number is an address to every client (WHATWG URL, "ends in a number"), however it is written.
        if (NUMBER.matcher(labels[labels.length - 1]).matches()) {
            return ipv4(name);
        }
        for (var label : labels) {
            if (!LABEL.matcher(label).matches()) {
                throw new Unusable(
                        "setiap bagian nama host berisi 1 sampai 63 huruf, angka atau tanda hubung.",
                        "each part of a host's name has 1 to 63 letters, digits or hyphens.");
            }
        }
        return new Host(name, null);
    }

    /** Whether only this machine or network reaches it, or nobody. */
    public boolean isPrivate() {
        return literal == null
                ? ascii.indexOf('.') < 0 || LOCAL.stream().anyMatch(zone -> ("." + ascii).endsWith("." + zone))
                : !PublicInternet.has(literal);
    }

    private static String ascii(String text) throws Unusable {
        String name;
        try {
            name = IDN.toASCII(text, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException _) {
            throw new Unusable(
                    "nama host tidak sah (satu bagian paling panjang 63 karakter).",
                    "its host is no valid name (a part has 63 characters at most).");
        }
        if (name.isEmpty() || name.length() > LONGEST) {
            throw new Unusable("nama host berisi 1 sampai 253 karakter.", "a host's name has 1 to 253 characters.");
        }
        return name;
    }

    private static Host ipv4(String text) throws Unusable {
        if (IPV4.matcher(text).matches()) {
            try {
                return new Host(text, InetAddress.ofLiteral(text));
            } catch (IllegalArgumentException _) {
                // a number above 255: refused below
            }
        }
        throw new Unusable(
                "alamat IPv4 ditulis sebagai empat bilangan desimal 0 sampai 255.",
                "an IPv4 address is written as four decimal numbers from 0 to 255.");
    }

    private static Host ipv6(String text) throws Unusable {
        var address = text.substring(1, text.length() - 1);
        if (address.indexOf('%') < 0 && address.indexOf(':') >= 0) {
            try {
                return new Host(text.toLowerCase(Locale.ROOT), InetAddress.ofLiteral(address));
            } catch (IllegalArgumentException _) {
                // no such address: refused below
            }
        }
        throw new Unusable(
                "alamat IPv6 ditulis seperti [2001:4860::8888], tanpa zona.",
                "an IPv6 address is written as [2001:4860::8888], without a zone.");
    }
}
