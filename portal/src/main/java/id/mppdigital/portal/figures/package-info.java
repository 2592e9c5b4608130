/** What the platform publishes about itself, for everyone: the malls' work in figures. Nothing is computed here. */
@ApplicationModule(allowedDependencies = {"api", "chart", "page"})
@NullMarked
package id.mppdigital.portal.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
