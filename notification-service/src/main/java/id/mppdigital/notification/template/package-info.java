/**
 * The words of every message, in Indonesian and English: versioned text resources and their rendering as a subject,
 * plain text and simple HTML. What a message says lives here; when it is written and where it goes doesn't.
 */
@ApplicationModule(allowedDependencies = {"channel"})
@NullMarked
package id.mppdigital.notification.template;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
