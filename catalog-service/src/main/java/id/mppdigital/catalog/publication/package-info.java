/**
 * The catalogue as event-carried state on {@code mpp.catalog.*}: one event per changed register, mall, agency, service
 * version, life event and channel, in the transaction that changed it. {@code contracts/} says what the events hold.
 */
@ApplicationModule(allowedDependencies = {"address", "form", "lifeevent"})
@NullMarked
package id.mppdigital.catalog.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
