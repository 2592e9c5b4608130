/**
 * The in-app channel: a citizen's messages with a position each, what is unread, and the live stream. The position
 * orders one citizen's messages without gaps and is the page cursor, the SSE event id and the sequence of the
 * published event alike.
 */
@ApplicationModule(allowedDependencies = {"channel", "message", "template"})
@NullMarked
package id.mppdigital.notification.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
