/**
 * What others filed for the signed-in person: a parent, or who held a power of attorney. What such a person may do is
 * {@code representation}'s.
 */
@ApplicationModule(allowedDependencies = {"applications", "identity"})
@NullMarked
package id.mppdigital.citizen.represented;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
