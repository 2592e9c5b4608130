package id.mppdigital.gateway.docs;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.security.oauth2.server.resource.autoconfigure.OAuth2ResourceServerProperties;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/**
 * Where the issuer lets people sign in with a code and PKCE, as its discovery document says (OpenID Connect Discovery
 * 1.0).
 */
@Component
class SignInEndpoints {
    private static final Logger log = LoggerFactory.getLogger(SignInEndpoints.class);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Mono<Optional<Map<String, Object>>> scheme;

    SignInEndpoints(OAuth2ResourceServerProperties properties) {
        var issuer = String.valueOf(properties.getJwt().getIssuerUri()).replaceFirst("/$", "");
        this.scheme = WebClient.create(issuer + "/.well-known/openid-configuration")
                .get()
                .retrieve()
                .bodyToMono(JsonNode.class)
                .timeout(PATIENCE)
                .map(found -> Optional.of(scheme(found)))
                .onErrorResume(away -> {
                    log.warn("The issuer's discovery document can't be read: {}", away.toString());
                    return Mono.just(Optional.empty());
                })
                .cacheInvalidateIf(Optional::isEmpty);
    }

    /** The security scheme of an OpenAPI document; none while the issuer is away. */
    Mono<Optional<Map<String, Object>>> scheme() {
        return scheme;
    }

    private static Map<String, Object> scheme(JsonNode found) {
        return Map.of(
                "type",
                "oauth2",
                "description",
                "Signs you in at the issuer; in development as siti, password demo.",
                "flows",
                Map.of(
                        "authorizationCode",
                        Map.of(
                                "authorizationUrl",
                                        found.path("authorization_endpoint").asString(),
                                "tokenUrl", found.path("token_endpoint").asString(),
                                "scopes", Map.of("openid", "Who you are"))));
    }
}
