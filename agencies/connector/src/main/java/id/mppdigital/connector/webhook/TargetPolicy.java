package id.mppdigital.connector.webhook;

import id.mppdigital.platform.outbound.PublicInternet;
import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Which targets may be called (server-side request forgery, OWASP API7:2023).
 *
 * <p>As the HTTP client's resolver it checks the very addresses that the client then connects to, so a name that
 * changes between check and use gains nothing; TLS still verifies the name.
 */
@Component
class TargetPolicy implements DnsResolver {
    /** Numbers in other clothes (decimal, octal, hexadecimal, short); a real public name ends in letters. */
    private static final Pattern NUMERIC_HOST = Pattern.compile("(?:.*\\.)?(?:\\d+|0x[0-9a-f]*)\\.?");

    private static final Pattern DOTTED_QUAD = Pattern.compile("(?:(?:0|[1-9]\\d{0,2})\\.){3}(?:0|[1-9]\\d{0,2})");

    private static final int MAX_PORT = 65_535;
    private static final int MAX_NAME = 253;

    private final boolean allowInsecure;
    private final DnsResolver resolver;

    @Autowired
    TargetPolicy(WebhookSettings settings) {
        this(settings.allowInsecureTargets(), SystemDefaultDnsResolver.INSTANCE);
    }

    TargetPolicy(boolean allowInsecure, DnsResolver resolver) {
        this.allowInsecure = allowInsecure;
        this.resolver = resolver;
    }

    /** The target as a URI, checked as far as that goes without resolving its name. */
    URI check(String url) throws RefusedTarget {
        var uri = parse(url);
        var scheme = uri.getScheme();
        if (!"https".equalsIgnoreCase(scheme) && !(allowInsecure && "http".equalsIgnoreCase(scheme))) {
            throw new RefusedTarget("only https is called");
        }
        var host = uri.getHost();
        if (host == null || uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            throw new RefusedTarget("the target needs a host, and neither user nor fragment");
        }
        if (isDisguised(host.toLowerCase(Locale.ROOT))) {
            throw new RefusedTarget("an address must be written plainly");
        }
        if (uri.getPort() == 0 || uri.getPort() > MAX_PORT) {
            throw new RefusedTarget("there is no such port");
        }
        if (!isAddressOrName(host)) {
            throw new RefusedTarget("no name on the internet is written like that");
        }
        return uri;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = resolver.resolve(host);
        for (var address : addresses) {
            // One bad address refuses the name: which of them is tried is not ours to choose.
            if (!allowInsecure && !PublicInternet.has(address)) {
                throw new RefusedTarget("the target is not on the public internet");
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return resolver.resolveCanonicalHostname(host);
    }

    /** The URL as it is sent: in ASCII, an international name in the form that the DNS knows (RFC 5890). */
    private static URI parse(String url) throws RefusedTarget {
        try {
            var uri = new URI(url);
            var authority = uri.getRawAuthority();
            if (uri.getHost() == null && authority != null && !isAscii(authority)) {
                uri = new URI(url.replaceFirst(Pattern.quote(authority), Matcher.quoteReplacement(toAscii(authority))));
            }
            return new URI(uri.toASCIIString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new RefusedTarget("the target is not a URL");
        }
    }

    private static String toAscii(String authority) {
        int colon = authority.lastIndexOf(':');
        int end = colon < 0 ? authority.length() : colon;
        return IDN.toASCII(authority.substring(0, end), IDN.USE_STD3_ASCII_RULES) + authority.substring(end);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(each -> each < 0x80);
    }

    /** Longer names and labels than these can't be asked for (RFC 1035, 2.3.4). */
    private static boolean isAddressOrName(String host) {
        return host.startsWith("[")
                || host.length() <= MAX_NAME && Pattern.matches("(?:[^.]{1,63}\\.)*[^.]{1,63}\\.?", host);
    }

    private static boolean isDisguised(String host) {
        return NUMERIC_HOST.matcher(host).matches()
                && !DOTTED_QUAD.matcher(host).matches();
    }
}
