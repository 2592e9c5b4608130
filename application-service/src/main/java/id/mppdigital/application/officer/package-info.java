/**
 * The officers of each agency, as their tokens showed them to this service: who can be given an application. The issuer
 * knows who is an officer; this is only what the desk remembers.
 */
@ApplicationModule(allowedDependencies = {"lifecycle", "secrecy"})
@NullMarked
package id.mppdigital.application.officer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
