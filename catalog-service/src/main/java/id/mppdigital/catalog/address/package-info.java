/** Where agencies and front-ends are reached: addresses that somebody could call, judged without calling. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.catalog.address;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
