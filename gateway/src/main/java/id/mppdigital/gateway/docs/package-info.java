/**
 * The developer's page: one Swagger UI over the OpenAPI documents of all services. The documents are the services' own;
 * nothing about an API is written here.
 */
@NullMarked
package id.mppdigital.gateway.docs;

import org.jspecify.annotations.NullMarked;
