/**
 * Facts about a citizen with their provenance (source, assurance, as-of), encrypted at rest. Where facts come from is
 * decided in {@code registers} and {@code learning}; how a form uses them, in {@code prefill}.
 */
@ApplicationModule(allowedDependencies = {"holder", "identity", "keys"})
@NullMarked
package id.mppdigital.citizen.attributes;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
