/**
 * The event road: the outbox that commits events with the state, the relay that carries them to Kafka in order, the
 * inbox that gives each event one effect, and the broadcast that shows every instance every event. The services define
 * what an event means.
 */
@ApplicationModule(allowedDependencies = {"broker", "meters", "observability", "pace", "problem", "text"})
@NullMarked
package id.mppdigital.platform.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
