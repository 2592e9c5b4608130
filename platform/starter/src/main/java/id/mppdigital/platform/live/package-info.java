/** Server-Sent Events: open streams and the events pushed to them, with replay and heartbeat. */
@NullMarked
package id.mppdigital.platform.live;

import org.jspecify.annotations.NullMarked;
