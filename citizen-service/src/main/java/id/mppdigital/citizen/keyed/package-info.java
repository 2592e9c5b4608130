/**
 * What registers say of things that a citizen owns, which are asked for by another key than the NIK: a vehicle by its
 * plate, a plot of land by its NOP. Several things of one kind each have an answer of their own.
 */
@ApplicationModule(allowedDependencies = {"attributes", "identity", "keys", "protection", "registers"})
@NullMarked
package id.mppdigital.citizen.keyed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
