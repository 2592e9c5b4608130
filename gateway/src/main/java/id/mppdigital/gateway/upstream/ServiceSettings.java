package id.mppdigital.gateway.upstream;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** Base URLs of the platform's own services; the defaults are those of a developer's machine. */
@Validated
@ConfigurationProperties("mpp.gateway.services")
public record ServiceSettings(
        @NotNull @DefaultValue("http://localhost:8101") URI catalog,
        @NotNull @DefaultValue("http://localhost:8102") URI citizen,
        @NotNull @DefaultValue("http://localhost:8103") URI application,
        @NotNull @DefaultValue("http://localhost:8104") URI notification,
        @NotNull @DefaultValue("http://localhost:8105") URI connector) {

    /** In the order in which people meet the services. */
    public List<Service> all() {
        return List.of(
                new Service("catalog", "/catalog/v1/", catalog),
                new Service("citizen", "/citizens/v1/", citizen),
                new Service("application", "/applications/v1/", application),
                new Service("notification", "/notifications/v1/", notification),
                new Service("connector", "/connector/v1/", connector));
    }
}
