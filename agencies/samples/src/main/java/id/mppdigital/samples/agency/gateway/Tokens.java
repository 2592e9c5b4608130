package id.mppdigital.samples.agency.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.net.URLEncoder;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.RestClient;

/** The agency's access token (client credentials), kept until shortly before it expires. */
@Component
class Tokens {
    private static final long MARGIN_SECONDS = 30;

    private final RestClient issuer;
    private final AgencySettings settings;
    private final Clock clock;
    private @Nullable Token token;

    Tokens(RestClient.Builder http, AgencySettings settings, Clock clock) {
        this.issuer = http.build();
        this.settings = settings;
        this.clock = clock;
    }

    synchronized String current() {
        var kept = token;
        if (kept == null || !clock.instant().isBefore(kept.freshUntil())) {
            kept = ask();
            token = kept;
        }
        return kept.value();
    }

    /** Drops a token that was refused, unless another thread has replaced it already. */
    synchronized void drop(String refused) {
        if (token != null && token.value().equals(refused)) {
            token = null;
        }
    }

    private Token ask() {
        var discovery = issuer.get()
                .uri(settings.issuer() + "/.well-known/openid-configuration")
                .retrieve()
                .requiredBody(Discovery.class);
        var form = new LinkedMultiValueMap<String, String>();
        form.add("grant_type", "client_credentials");
        var answer = issuer.post()
                .uri(discovery.tokenEndpoint())
                .headers(headers -> headers.setBasicAuth(encoded(settings.agency()), encoded(settings.clientSecret())))
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .body(form)
                .retrieve()
                .requiredBody(Answer.class);
        return new Token(answer.accessToken(), clock.instant().plusSeconds(answer.expiresIn() - MARGIN_SECONDS));
    }

    /** RFC 6749, 2.3.1: as in a form. Issuers decode both, so that a {@code +} in a secret would be a space. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }

    private record Token(String value, Instant freshUntil) {}

    private record Discovery(@JsonProperty("token_endpoint") URI tokenEndpoint) {}

    private record Answer(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("expires_in") long expiresIn) {}
}
