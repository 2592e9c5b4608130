package id.mppdigital.catalog;

import id.mppdigital.platform.test.IntegrationTest;
import id.mppdigital.platform.test.server.AlsoInContainers;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;

/** The one context of all integration tests here: the whole service with real parts, webhooks by http as in development. */
@AlsoInContainers
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@IntegrationTest(properties = "mpp.catalog.allow-insecure-endpoints=true")
@Import(CatalogueApi.class)
public @interface CatalogueTest {}
