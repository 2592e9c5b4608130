package id.mppdigital.gateway.docs;

import id.mppdigital.gateway.plan.Plan;
import id.mppdigital.gateway.plan.Service;
import id.mppdigital.gateway.refusal.GatewayRefusal;
import id.mppdigital.gateway.upstream.Upstream;
import id.mppdigital.platform.problem.Problem;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * The services' OpenAPI documents, each with this door as its server, so that a try-out goes the way that clients go.
 */
@Component
class ApiDocuments {
    private static final int LARGEST = 4 * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final List<Service> services;
    private final SignInEndpoints signIn;
    private final JsonMapper json;
    private final WebClient web = WebClient.builder()
            .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST))
            .build();

    ApiDocuments(Plan plan, SignInEndpoints signIn, JsonMapper json) {
        this.signIn = signIn;
        this.services = plan.services();
        this.json = json;
    }

    List<String> names() {
        return services.stream().map(Service::name).toList();
    }

    Mono<byte[]> of(String name) {
        return services.stream()
                .filter(service -> service.name().equals(name))
                .findFirst()
                .map(this::fetch)
                .orElseGet(() -> Mono.error(Problem.of(GatewayRefusal.NOT_FOUND)));
    }

    private Mono<byte[]> fetch(Service service) {
        return web.get()
                .uri(service.base().resolve("/v3/api-docs"))
                .retrieve()
                .bodyToMono(byte[].class)
                .timeout(PATIENCE)
                .zipWith(signIn.scheme())
                .map(both -> DoorDocument.of(service.name(), both.getT1(), both.getT2(), json))
                .onErrorMap(_ -> Problem.of(GatewayRefusal.UPSTREAM_UNAVAILABLE, Upstream.label(service.name()))
                        .header("Retry-After", "5"));
    }
}
