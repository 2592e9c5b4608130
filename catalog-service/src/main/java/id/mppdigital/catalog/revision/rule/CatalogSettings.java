package id.mppdigital.catalog.revision.rule;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the catalogue.
 *
 * @param allowInsecureEndpoints whether agencies may be reached by plain http and front-ends run on
 *     localhost; for development only
 */
@ConfigurationProperties("mpp.catalog")
record CatalogSettings(@DefaultValue("false") boolean allowInsecureEndpoints) {}
