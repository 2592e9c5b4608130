package id.mppdigital.gateway.docs;

import static org.springframework.web.reactive.function.server.RequestPredicates.methods;
import static org.springframework.web.reactive.function.server.RequestPredicates.path;
import static org.springframework.web.reactive.function.server.RouterFunctions.route;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
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

/** {@code /docs}: the page, its parts, and the documents it shows. */
@Configuration(proxyBeanMethods = false)
class DocsRoutes {
    /** @param ui where the jar of Swagger UI keeps its files; the version in it is the build's */
    @Bean
    RouterFunction<ServerResponse> docs(ApiDocuments documents, @Value("${mpp.gateway.docs.ui}") Resource ui) {
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
                .resources("/docs/ui/**", ui)
                .build();
    }

    private static RequestPredicate at(String pattern) {
        return methods(HttpMethod.GET, HttpMethod.HEAD).and(path(pattern));
    }

    private static HandlerFunction<ServerResponse> file(String path, MediaType type) {
        try {
            var content = new ClassPathResource(path).getContentAsByteArray();
            return _ -> ServerResponse.ok()
                    .contentType(type)
                    .cacheControl(CacheControl.noCache())
                    .bodyValue(content);
        } catch (IOException e) {
            throw new UncheckedIOException(path + " is missing from the jar", e);
        }
    }

    private static List<Map<String, String>> list(ApiDocuments documents) {
        return documents.names().stream()
                .map(name -> Map.of("name", name, "url", "/docs/api/" + name))
                .toList();
    }
}
