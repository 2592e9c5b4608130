package id.mppdigital.gateway.door;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.http.client.InetAddressFilter;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;

/**
 * Where a request really comes from. X-Forwarded-* is believed only from trusted proxies, and X-Forwarded-For is read
 * from its right end, the one that the own proxy wrote: the left end is whatever the client liked to send.
 */
@Component
public class ClientAddress {
    private final InetAddressFilter trusted;

    ClientAddress(DoorSettings settings) {
        this.trusted = InetAddressFilter.of(settings.trustedProxies().toArray(String[]::new));
    }

    /** What counts against limits: an IPv4 address, or a network of IPv6 that one customer has for themselves. */
    public String of(ServerHttpRequest request) {
        var peer = peer(request);
        return peer == null ? "unknown" : customer(client(peer, request));
    }

    private InetAddress client(InetAddress peer, ServerHttpRequest request) {
        if (!trusted.matches(peer)) {
            return peer;
        }
        var hops = String.join(",", request.getHeaders().getOrEmpty("X-Forwarded-For"))
                .split(",");
        var nearest = peer;
        for (int i = hops.length - 1; i >= 0 && trusted.matches(nearest); i--) {
            var hop = literal(hops[i].strip());
            if (hop == null) {
                break;
            }
            nearest = hop;
        }
        return nearest;
    }

    /** Whoever has one IPv6 address has the whole /64, and could show another one with each request (RFC 6177). */
    private static String customer(InetAddress client) {
        if (!(client instanceof Inet6Address)) {
            return client.getHostAddress();
        }
        var network = HexFormat.ofDelimiter(":").formatHex(client.getAddress(), 0, 8);
        return network + "::/64";
    }

    /** Whether the client's own connection is encrypted, here or at the proxy in front. */
    public boolean secure(ServerHttpRequest request) {
        var peer = peer(request);
        if (peer != null && trusted.matches(peer)) {
            return "https".equals(request.getHeaders().getFirst("X-Forwarded-Proto"));
        }
        return request.getSslInfo() != null;
    }

    private static @Nullable InetAddress peer(ServerHttpRequest request) {
        var remote = request.getRemoteAddress();
        return remote == null ? null : remote.getAddress();
    }

    private static @Nullable InetAddress literal(String text) {
        try {
            return InetAddress.ofLiteral(text);
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }
}
