package id.mppdigital.gateway.plan;

import java.net.URI;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the platform's services are.
 *
 * @param services base URLs by the names in {@link Plan}, as {@code mpp.gateway.services.catalog}
 */
@ConfigurationProperties("mpp.gateway")
record ServiceSettings(@DefaultValue Map<String, URI> services) {}
