/**
 * The catalogue as event-carried state on {@code mpp.catalog.*}: one event per changed register, mall, agency, service
 * version and channel, in the transaction that changed it. {@code contracts/} says what the events hold.
 */
@ApplicationModule(allowedDependencies = {"address"})
@NullMarked
package id.mppdigital.catalog.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
