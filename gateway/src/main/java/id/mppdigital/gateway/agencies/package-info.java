/**
 * The way to agencies' own APIs: who has one and where, learnt from the catalogue's events while the gateway runs, and
 * the rules for what may be called. Nothing about an agency is configured here.
 */
@ApplicationModule(allowedDependencies = {"refusal", "upstream"})
@NullMarked
package id.mppdigital.gateway.agencies;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
