/**
 * The data-use ledger: who used which facts of a citizen, when, for what purpose and on what legal basis. It is
 * append-only and never holds the facts themselves.
 */
@ApplicationModule(allowedDependencies = {"erasure", "holder", "identity", "keys"})
@NullMarked
package id.mppdigital.citizen.usage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
