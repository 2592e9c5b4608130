package id.mppdigital.platform.openapi;

import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.OpenAPI;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/** Adds what springdoc does not find out by itself. Nothing of it runs before somebody asks for the document. */
@AutoConfiguration
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass(name = "org.springdoc.core.customizers.OpenApiCustomizer")
@EnableConfigurationProperties(OpenApiSettings.class)
class OpenApiAutoConfiguration {
    static {
        // Any JSON value, not the Java class that carries it.
        SpringDocUtils.getConfig().replaceWithClass(JsonNode.class, Object.class);
        // A controller's Content-Type argument is not a parameter of the API.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(MediaType.class);
    }

    private final SchemaNames names = new SchemaNames();

    @Bean
    OpenAPI described(OpenApiSettings settings, @Value("${spring.application.name:service}") String name) {
        return ServiceDescription.of(settings, name);
    }

    /** The first in the list is the last in the chain: it resolves what the others complete. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    ModelResolver uniquelyNamedModels() {
        return new ModelResolver(Json31.mapper(), names).openapi31(true);
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    ModelConverter recordModels() {
        return new RecordModels(names);
    }

    @Bean
    GlobalOperationCustomizer describedOperation() {
        return new DescribedOperation();
    }

    @Bean
    GlobalOpenApiCustomizer problemAnswers(@Value("${mpp.security.public-paths:}") String[] publicPaths) {
        return new ProblemAnswers(publicPaths);
    }

    @Bean
    GlobalOpenApiCustomizer plainWords() {
        return new PlainWords();
    }
}
