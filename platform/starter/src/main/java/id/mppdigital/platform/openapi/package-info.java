/**
 * How every service describes itself at {@code /v3/api-docs}: springdoc reads controllers, records and their javadoc.
 * This package adds what springdoc doesn't know: unique names, what may be null, roles and problems. It describes no
 * particular service.
 */
@ApplicationModule(allowedDependencies = {"problem"})
@NullMarked
package id.mppdigital.platform.openapi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
