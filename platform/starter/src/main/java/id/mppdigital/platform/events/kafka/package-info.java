/**
 * How events look on Kafka, and the producer, the listeners and the traces that every part of the road uses. What
 * happens to an event that came is the {@code inbox}'s matter.
 */
@NullMarked
package id.mppdigital.platform.events.kafka;

import org.jspecify.annotations.NullMarked;
