package id.mppdigital.gateway.upstream;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.List;

/**
 * Which addresses lie in the public internet (IANA's special-purpose registries). Asked about the very address that is
 * connected to, after resolving, so that a name can't be checked as one address and used as another.
 */
final class PublicAddress {
    private PublicAddress() {}

    /** For Reactor Netty's address selector: an empty list refuses the connection. */
    static List<? extends SocketAddress> only(Object client, List<? extends SocketAddress> resolved) {
        return resolved.stream()
                .filter(socket -> socket instanceof InetSocketAddress internet
                        && internet.getAddress() != null
                        && test(internet.getAddress()))
                .toList();
    }

    static boolean test(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return address instanceof Inet4Address ? publicV4(bytes) : publicV6(bytes);
    }

    private static boolean publicV4(byte[] b) {
        int first = b[0] & 0xff;
        int second = b[1] & 0xff;
        int third = b[2] & 0xff;
        return !(first == 0
                || (first == 100 && (second & 0xc0) == 64) // shared by carriers
                || (first == 192 && second == 0 && (third == 0 || third == 2))
                || (first == 192 && second == 88 && third == 99) // 6to4 relays
                || (first == 198 && (second & 0xfe) == 18) // benchmarks
                || (first == 198 && second == 51 && third == 100)
                || (first == 203 && second == 0 && third == 113)
                || first >= 240);
    }

    /** Only 2000::/3 is given out; of it, the ranges that hide IPv4 addresses or are for documents and tests are not. */
    private static boolean publicV6(byte[] b) {
        int first = (b[0] & 0xff) << 8 | b[1] & 0xff;
        int second = (b[2] & 0xff) << 8 | b[3] & 0xff;
        return (first & 0xe000) == 0x2000
                && first != 0x2002 // 6to4
                && !(first == 0x2001 && (second < 0x0200 || second == 0x0db8)) // Teredo and its kin; documents
                && !(first == 0x3fff && second < 0x1000);
    }
}
