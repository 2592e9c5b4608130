package id.mppdigital.platform.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Objects;

/** What is the same for all operations: the name, where to call them, and the token that they want. */
final class ServiceDescription {
    static final String TOKEN = "token";

    private ServiceDescription() {}

    static OpenAPI of(OpenApiSettings settings, String name) {
        var info = new Info()
                .title(Objects.requireNonNullElse(settings.title(), name))
                .description(settings.description())
                .version("v1");
        var token = new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .bearerFormat("JWT")
                .description("An access token of the platform's issuer.");
        return new OpenAPI(SpecVersion.V31)
                .info(info)
                .servers(List.of(new Server().url("/").description("Where this document comes from.")))
                .components(new Components().addSecuritySchemes(TOKEN, token))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN))
                .paths(new Paths());
    }
}
