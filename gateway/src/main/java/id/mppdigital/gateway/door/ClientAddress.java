package id.mppdigital.gateway.door;

import java.net.InetAddress;
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

    /** The address that counts against limits. */
    public String of(ServerHttpRequest request) {
        var peer = peer(request);
        if (peer == null) {
            return "unknown";
        }
        if (!trusted.matches(peer)) {
            return peer.getHostAddress();
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
        return nearest.getHostAddress();
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
