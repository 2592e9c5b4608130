package id.mppdigital.portal.api.office;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** Makes these clients of the gateway beside the others. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(
        group = "gateway",
        types = {
            BatchApi.class,
            BreachApi.class,
            ColleagueApi.class,
            CorrectionApi.class,
            DeliveryApi.class,
            DeskApi.class,
            LookApi.class,
            ManifestApi.class,
            OfferingApi.class,
            OfficerApi.class,
            PrivacyApi.class,
            StatusCatalogueApi.class
        })
class OfficeConfiguration {}
