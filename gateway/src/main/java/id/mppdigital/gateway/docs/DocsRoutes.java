package id.mppdigital.gateway.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.web.reactive.function.server.RequestPredicates.methods;
import static org.springframework.web.reactive.function.server.RequestPredicates.path;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** {@code /docs}: the page, its parts, and the documents it shows. */
@Configuration(proxyBeanMethods = false)
class DocsRoutes {
    /** The APIs that agencies serve, as the contracts say; each service tells its own. */
    private static final List<String> OF_AGENCIES = List.of("agency-webhooks", "attribute-provider");

    /** @param ui where the jar of Swagger UI keeps its files; the version in it is the build's */
    @Bean
    RouterFunction<ServerResponse> docs(
            ApiDocuments documents, ContractPages pages, @Value("${mpp.gateway.docs.ui}") Resource ui) {
        var services = list(documents);
        return route().route(at("/docs"), file("docs/index.html", MediaType.TEXT_HTML))
                .route(at("/docs/page.js"), file("docs/page.js", new MediaType("text", "javascript")))
                .route(at("/docs/services.json"), _ -> ServerResponse.ok().bodyValue(services))
                .route(
                        at("/docs/api/{service}"),
                        request -> documents
                                .of(request.pathVariable("service"))
                                .flatMap(document -> ServerResponse.ok()
                                        .contentType(MediaType.APPLICATION_JSON)
                                        .bodyValue(document)))
                .route(at("/docs/refusals"), page(pages::refusals))
                .route(at("/docs/events"), page(pages::events))
                .route(at("/docs/webhooks"), page(pages::webhooks))
                .route(at("/docs/registers"), page(pages::registers))
                .route(at("/docs/pages.css"), file("docs/pages.css", new MediaType("text", "css")))
                .resources("/docs/oauth2-redirect.*", ui)
                .resources("/docs/contracts/**", new ClassPathResource(Contracts.FOLDER))
                .resources("/docs/ui/**", ui)
                .build();
    }

    private static RequestPredicate at(String pattern) {
        return methods(HttpMethod.GET, HttpMethod.HEAD).and(path(pattern));
    }

    private static HandlerFunction<ServerResponse> file(String path, MediaType type) {
        try {
            return content(Mono.just(new ClassPathResource(path).getContentAsByteArray()), type);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " is missing from the jar", e);
        }
    }

    /** Made when somebody first asks for it: the start of the gateway doesn't wait for its pages. */
    private static HandlerFunction<ServerResponse> page(Supplier<byte[]> html) {
        return content(
                Mono.fromSupplier(html).subscribeOn(Schedulers.boundedElastic()).cache(),
                new MediaType(MediaType.TEXT_HTML, UTF_8));
    }

    private static HandlerFunction<ServerResponse> content(Mono<byte[]> content, MediaType type) {
        return _ -> ServerResponse.ok()
                .contentType(type)
                .cacheControl(CacheControl.noCache())
                .body(content, byte[].class);
    }

    private static List<Map<String, String>> list(ApiDocuments documents) {
        var services = documents.names().stream().map(name -> api(name, "/docs/api/" + name));
        var agencies = OF_AGENCIES.stream().map(name -> api(name, "/docs/contracts/openapi/" + name + ".json"));
        return Stream.concat(services, agencies).toList();
    }

    private static Map<String, String> api(String name, String url) {
        return Map.of("name", name, "url", url);
    }
}
