/**
 * The data officer's pages: what citizens ask for by the law on personal data and a person must answer, with its clocks;
 * and breaches of data, from what happened to who was told.
 */
@ApplicationModule(allowedDependencies = {"api", "page"})
@NullMarked
package id.mppdigital.portal.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
