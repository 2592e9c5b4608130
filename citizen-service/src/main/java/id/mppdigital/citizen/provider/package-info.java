/**
 * Our own contract with agencies that offer a register, {@code openapi/attribute-provider.json} of the contracts: it
 * needs no credentials, because the platform signs what it asks.
 */
@ApplicationModule(allowedDependencies = {"attributes", "identity", "registers", "signing"})
@NullMarked
package id.mppdigital.citizen.provider;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
