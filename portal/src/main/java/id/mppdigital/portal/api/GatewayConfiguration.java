package id.mppdigital.portal.api;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** Makes the clients of the gateway; address and time limits stand under {@code spring.http.serviceclient.gateway}. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(
        group = GatewayConfiguration.GROUP,
        types = {
            CatalogueApi.class,
            CitizenDataApi.class,
            DeskApi.class,
            DeskFilesApi.class,
            FilingApi.class,
            FormApi.class,
            InboxApi.class,
            MyDataApi.class
        })
class GatewayConfiguration {
    static final String GROUP = "gateway";
}
