/**
 * The catalogue as everybody may read it: malls, agencies, services with their standards and forms, life events,
 * registers, types of evidence, channels. It only reads; the addresses of agencies and registers are not public and are left out.
 */
@ApplicationModule(allowedDependencies = {"form", "lifeevent", "refusal"})
@NullMarked
package id.mppdigital.catalog.directory;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
