/**
 * Gives each event from Kafka one effect, even if events are repeated, replayed or reordered, and parks events that
 * can't be handled.
 */
@NullMarked
package id.mppdigital.platform.events.inbox;

import org.jspecify.annotations.NullMarked;
