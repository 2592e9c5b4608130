package id.mppdigital.application;

import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.JsonNode;

/** How the service describes itself: an answer is any JSON value, not the Java class that carries it. */
@Configuration
class DescribedApi {

    static {
        SpringDocUtils.getConfig().replaceWithClass(JsonNode.class, Object.class);
    }

    @Bean
    OpenApiCustomizer titled() {
        return api -> api.getInfo()
                .title("Applications")
                .description("Submit applications (permohonan), move them, watch them.")
                .version("v1");
    }
}
