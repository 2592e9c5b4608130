/**
 * A mall's office: manifests are checked, compared and applied; what was changed before; how deliveries to the agencies
 * do. What somebody may change, the catalogue says.
 */
@ApplicationModule(allowedDependencies = {"api", "page"})
@NullMarked
package id.mppdigital.portal.mall;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
