/** Addresses of agencies, registers and front-ends, checked without calling them. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.catalog.address;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
