/**
 * The status of an application for anyone who holds its receipt: asked for by registration number and the receipt's
 * code, without signing in and without personal data.
 */
@ApplicationModule(allowedDependencies = {"deadline", "lifecycle", "status"})
@NullMarked
package id.mppdigital.application.receipt;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
