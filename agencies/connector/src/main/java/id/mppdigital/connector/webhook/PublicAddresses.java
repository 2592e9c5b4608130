package id.mppdigital.connector.webhook;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;

/** Tells the addresses of the public internet from all others (IANA special-purpose registries, RFC 6890). */
final class PublicAddresses {
    private PublicAddresses() {}

    static boolean contain(InetAddress address) {
        return switch (address) {
            case Inet4Address v4 -> isPublic(v4.getAddress());
            case Inet6Address v6 -> isGlobalUnicast(v6.getAddress());
            default -> false;
        };
    }

    private static boolean isPublic(byte[] ip) {
        int a = ip[0] & 0xff;
        int b = ip[1] & 0xff;
        int c = ip[2] & 0xff;
        return !(a == 0 // this network
                || a == 10
                || a == 127
                || a >= 224 // multicast, reserved, broadcast
                || (a == 100 && b >= 64 && b <= 127) // carrier-grade NAT
                || (a == 169 && b == 254) // link-local, where clouds keep their metadata
                || (a == 172 && b >= 16 && b <= 31)
                || (a == 192 && b == 168)
                || (a == 192 && b == 0 && (c == 0 || c == 2))
                || (a == 192 && b == 88 && c == 99) // 6to4 relays
                || (a == 198 && (b == 18 || b == 19)) // benchmarks
                || (a == 198 && b == 51 && c == 100) // documentation
                || (a == 203 && b == 0 && c == 113));
    }

    /** Only 2000::/3 is allocated; what is mapped, translated, local or link-local lies outside of it. */
    private static boolean isGlobalUnicast(byte[] ip) {
        int first = group(ip, 0);
        int second = group(ip, 1);
        return (first & 0xe000) == 0x2000
                && !(first == 0x2001 && second < 0x0200) // IETF protocols, Teredo among them
                && !(first == 0x2001 && second == 0x0db8) // documentation
                && first != 0x2002 // 6to4 wraps an IPv4 address
                && !(first == 0x3fff && second < 0x1000); // documentation
    }

    private static int group(byte[] ip, int index) {
        return (ip[2 * index] & 0xff) << 8 | ip[2 * index + 1] & 0xff;
    }
}
