/**
 * How every service describes itself at {@code /v3/api-docs}: springdoc reads controllers, records and their javadoc;
 * here is what it doesn't know, such as unique names, what may be null, roles and problems. No service is described here.
 */
@ApplicationModule(allowedDependencies = {"problem"})
@NullMarked
package id.mppdigital.platform.openapi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
