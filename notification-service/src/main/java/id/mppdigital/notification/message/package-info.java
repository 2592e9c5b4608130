/**
 * Turns the story of an application into messages: one per event and channel. What happened and to whom is recorded
 * here; each channel then carries its own messages in a package of its own.
 */
@ApplicationModule(allowedDependencies = {"channel", "preferences", "template"})
@NullMarked
package id.mppdigital.notification.message;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
