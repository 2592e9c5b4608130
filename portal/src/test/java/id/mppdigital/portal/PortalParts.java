package id.mppdigital.portal;

import id.mppdigital.platform.test.server.PostgreSql;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Sets the addresses of the real parts for the portal under test. */
class PortalParts implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var database = PostgreSql.newDatabase();
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "portal-parts",
                        Map.of(
                                "spring.datasource.url", database.url(),
                                "spring.datasource.username", database.user(),
                                "spring.datasource.password", database.password(),
                                "mpp.drain.time", "0s",
                                "spring.http.serviceclient.gateway.base-url", SimulatedGateway.INSTANCE.url(),
                                "spring.security.oauth2.client.provider.mpp.issuer-uri", SimulatedIssuer.INSTANCE.url(),
                                "spring.security.oauth2.client.registration.mpp.client-secret", "secret",
                                "mpp.portal.brand.guides", "https://panduan.example.id/",
                                "mpp.portal.session.key", "a key that only the tests know, long enough")));
    }
}
