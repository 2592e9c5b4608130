/**
 * The developer's pages: one Swagger UI over the OpenAPI documents of all services, and the contracts beside them
 * (refusals, events, webhooks) as pages to read. The documents are the services' own and the contracts'; nothing about
 * an API is written here.
 */
@ApplicationModule(allowedDependencies = {"plan", "refusal", "upstream"})
@NullMarked
package id.mppdigital.gateway.docs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
