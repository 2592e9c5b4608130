/**
 * The catalogue as everybody may read it: malls, agencies, services with their standards and forms, channels. Only reads;
 * where agencies are reached is no public matter and left out.
 */
@ApplicationModule(allowedDependencies = {"form", "refusal"})
@NullMarked
package id.mppdigital.catalog.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
