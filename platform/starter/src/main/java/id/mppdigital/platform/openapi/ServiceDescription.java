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

/** The parts that all operations share: the name, the address and the token. */
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
                .servers(List.of(new Server().url("/").description("The service that published this document.")))
                .components(new Components().addSecuritySchemes(TOKEN, token))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN))
                .paths(new Paths());
    }
}
