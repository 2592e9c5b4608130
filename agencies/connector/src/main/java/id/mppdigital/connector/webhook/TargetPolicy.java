package id.mppdigital.connector.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Which targets may be called (server-side request forgery, OWASP API7:2023).
 *
 * <p>As the HTTP client's resolver it checks the very addresses that the client then connects to, so a name that changes between
 * check and use gains nothing; TLS still verifies the name.
 */
@Component
class TargetPolicy implements DnsResolver {
    /** Numbers in other clothes (decimal, octal, hexadecimal, short); a real public name ends in letters. */
    private static final Pattern NUMERIC_HOST = Pattern.compile("(?:.*\\.)?(?:\\d+|0x[0-9a-f]*)\\.?");

    private static final Pattern DOTTED_QUAD = Pattern.compile("(?:(?:0|[1-9]\\d{0,2})\\.){3}(?:0|[1-9]\\d{0,2})");

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
        return uri;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] addresses = resolver.resolve(host);
        for (var address : addresses) {
            // One bad address refuses the name: which of them is tried is not ours to choose.
            if (!allowInsecure && !PublicAddresses.contain(address)) {
                throw new RefusedTarget("the target is not on the public internet");
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) throws UnknownHostException {
        return resolver.resolveCanonicalHostname(host);
    }

    private static URI parse(String url) throws RefusedTarget {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            throw new RefusedTarget("the target is not a URL");
        }
    }

    private static boolean isDisguised(String host) {
        return NUMERIC_HOST.matcher(host).matches()
                && !DOTTED_QUAD.matcher(host).matches();
    }
}
