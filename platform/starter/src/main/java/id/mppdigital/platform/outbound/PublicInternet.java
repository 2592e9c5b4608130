package id.mppdigital.platform.outbound;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.List;
import org.springframework.boot.http.client.InetAddressFilter;

/**
 * Tells which addresses are in the public internet, by IANA's special-purpose registries (RFC 6890). If somebody else
 * chose the address, only these may be called (server-side request forgery, OWASP API7:2023).
 *
 * <p>Check the very address to which the client connects, after its name was resolved: otherwise a name could be
 * checked as one address and used as another. Clients follow no redirects.
 */
public final class PublicInternet {
    /** What Boot's own filter lets through although it isn't public, and IPv6 is narrowed to what is allocated. */
    private static final InetAddressFilter ADDRESSES = InetAddressFilter.externalAddresses()
            .andNot(
                    "192.88.99.0/24", // 6to4 relays
                    "2001::/23", // IETF protocols, Teredo among them
                    "2001:db8::/32", // documentation
                    "2002::/16", // 6to4 wraps an IPv4 address
                    "3fff::/20"); // documentation

    private static final InetAddressFilter ALLOCATED = InetAddressFilter.of("0.0.0.0/1", "128.0.0.0/1", "2000::/3");

    private PublicInternet() {}

    public static boolean has(InetAddress address) {
        return ALLOCATED.matches(address) && ADDRESSES.matches(address);
    }

    /** Of the addresses that a name was resolved to, the public ones. */
    public static List<? extends SocketAddress> only(List<? extends SocketAddress> resolved) {
        return resolved.stream()
                .filter(socket -> socket instanceof InetSocketAddress internet
                        && internet.getAddress() != null
                        && has(internet.getAddress()))
                .toList();
    }
}
