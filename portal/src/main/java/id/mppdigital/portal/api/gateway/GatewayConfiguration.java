package id.mppdigital.portal.api.gateway;

import id.mppdigital.portal.api.CatalogueApi;
import id.mppdigital.portal.api.CitizenDataApi;
import id.mppdigital.portal.api.DraftApi;
import id.mppdigital.portal.api.FilingApi;
import id.mppdigital.portal.api.FormApi;
import id.mppdigital.portal.api.InboxApi;
import id.mppdigital.portal.api.LifeEventApi;
import id.mppdigital.portal.api.MyApplicationsApi;
import id.mppdigital.portal.api.MyDataApi;
import id.mppdigital.portal.api.RepresentationApi;
import id.mppdigital.portal.api.RightsApi;
import id.mppdigital.portal.api.StatusApi;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** Makes the clients of the gateway; address and time limits stand under {@code spring.http.serviceclient.gateway}. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(
        group = GatewayConfiguration.GROUP,
        types = {
            CatalogueApi.class,
            CitizenDataApi.class,
            DraftApi.class,
            FilingApi.class,
            FormApi.class,
            InboxApi.class,
            LifeEventApi.class,
            MyApplicationsApi.class,
            MyDataApi.class,
            RepresentationApi.class,
            RightsApi.class,
            StatusApi.class
        })
class GatewayConfiguration {
    static final String GROUP = "gateway";
}
