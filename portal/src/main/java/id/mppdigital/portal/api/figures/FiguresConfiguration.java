package id.mppdigital.portal.api.figures;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.service.registry.ImportHttpServices;

/** Makes these clients of the gateway beside the others. */
@Configuration(proxyBeanMethods = false)
@ImportHttpServices(
        group = "gateway",
        types = {AvailabilityApi.class, CriteriaApi.class, ReportApi.class})
class FiguresConfiguration {}
