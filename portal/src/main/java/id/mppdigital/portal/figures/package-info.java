/**
 * What the platform publishes about itself, for everyone: the malls' work in figures, and which criteria they meet.
 * Nothing is computed here.
 */
@ApplicationModule(allowedDependencies = {"api", "chart", "page"})
@NullMarked
package id.mppdigital.portal.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
