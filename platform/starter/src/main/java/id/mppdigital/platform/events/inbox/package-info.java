/**
 * Gives each event that came from Kafka one effect, whatever is repeated, replayed or reordered, and parks what
 * can't be handled.
 */
@NullMarked
package id.mppdigital.platform.events.inbox;

import org.jspecify.annotations.NullMarked;
