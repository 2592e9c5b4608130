/**
 * How messages leave the platform: a line of the platform's work queue for each channel. A message is sent at least
 * once under an id that never changes, so that a repetition after a crash can be recognised. The conversation with a
 * channel's server lives in the channel's own room.
 */
@ApplicationModule(allowedDependencies = {"channel", "contact", "message", "preferences", "refusal", "template"})
@NullMarked
package id.mppdigital.notification.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
