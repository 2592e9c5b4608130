package id.mppdigital.local.access;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Cookies as browsers treat them on this machine: {@code Secure} ones are sent to it without TLS, too. */
final class LoopbackCookies extends CookieManager {
    @Override
    public void put(URI uri, Map<String, List<String>> headers) throws IOException {
        super.put(
                uri,
                headers.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                header -> header.getValue().stream()
                                        .map(value -> value.replaceAll("(?i);\\s*Secure(?=;|$)", ""))
                                        .toList())));
    }
}
