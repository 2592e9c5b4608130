/**
 * Events that are committed with the state, and the relay that carries them to Kafka in order.
 */
@NullMarked
package id.mppdigital.platform.events.outbox;

import org.jspecify.annotations.NullMarked;
