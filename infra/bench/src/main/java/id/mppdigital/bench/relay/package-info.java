/** Outbox relays side by side: one server, one broker, one load, only the relay differs. */
@NullMarked
package id.mppdigital.bench.relay;

import org.jspecify.annotations.NullMarked;
