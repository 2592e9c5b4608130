package id.mppdigital.citizen.registers;

import id.mppdigital.citizen.registers.manifest.RegisterFailure;
import id.mppdigital.citizen.registers.manifest.RegisterFailure.Reason;
import id.mppdigital.platform.outbound.PublicInternet;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.function.Function;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.boot.http.client.HttpRedirects;
import org.springframework.boot.http.client.InetAddressFilter;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestHeadersSpec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends requests to one register. */
public final class RegisterClient {
    private static final int LARGEST_REPLY = 256 * 1024;

    private final RestClient http;

    private RegisterClient(RestClient http) {
        this.http = http;
    }

    /** @param anywhere false where somebody else wrote the address, which then has to lie in the public internet */
    static RegisterClient of(RestClient.Builder http, URI url, Duration timeout, boolean anywhere) {
        var settings = HttpClientSettings.defaults()
                .withRedirects(HttpRedirects.DONT_FOLLOW)
                .withTimeouts(timeout, timeout);
        var requests = ClientHttpRequestFactoryBuilder.jdk()
                // No offer of HTTP/2 over plain sockets: old servers answer it with an error.
                .withHttpClientCustomizer(client -> client.version(HttpClient.Version.HTTP_1_1))
                .build(
                        anywhere
                                ? settings
                                : settings.withInetAddressFilter(InetAddressFilter.adapt(PublicInternet::has)));
        return new RegisterClient(
                http.requestFactory(requests).baseUrl(url.toString()).build());
    }

    /** For requests whose address holds personal data: spans would carry it. */
    public RegisterClient unobserved() {
        return new RegisterClient(
                http.mutate().observationRegistry(ObservationRegistry.NOOP).build());
    }

    /** @throws RegisterFailure when there is no reply, or one that is too large */
    public Reply send(Function<RestClient, RequestHeadersSpec<?>> request) {
        try {
            return request.apply(http).exchangeForRequiredValue((sent, response) -> read(response));
        } catch (ResourceAccessException e) {
            throw new RegisterFailure(Reason.UNREACHABLE, "not reachable", e);
        }
    }

    private static Reply read(ClientHttpResponse response) throws IOException {
        byte[] body = response.getBody().readNBytes(LARGEST_REPLY + 1);
        if (body.length > LARGEST_REPLY) {
            throw new RegisterFailure(Reason.UNREADABLE, "an oversized reply");
        }
        return new Reply(response.getStatusCode().value(), body);
    }

    /** What a register replied. */
    public record Reply(int status, byte[] body) {
        /** @throws RegisterFailure when it is no success, or no JSON object */
        public JsonNode object() {
            if (status < 200 || status > 299) {
                throw new RegisterFailure(Reason.UNREACHABLE, "status " + status);
            }
            return json();
        }

        /** @throws RegisterFailure when it is no JSON object */
        public JsonNode json() {
            try {
                var root = JsonMapper.shared().readTree(body);
                if (root.isObject()) {
                    return root;
                }
            } catch (JacksonException e) {
                // Without the cause: its message quotes the reply, which may hold personal data.
                throw new RegisterFailure(Reason.UNREADABLE, "not JSON");
            }
            throw new RegisterFailure(Reason.UNREADABLE, "not a JSON object");
        }
    }
}
