/**
 * The format of events on Kafka, and the producer, listeners and traces that every part of the road uses. {@code inbox}
 * handles received events.
 */
@NullMarked
package id.mppdigital.platform.events.kafka;

import org.jspecify.annotations.NullMarked;
