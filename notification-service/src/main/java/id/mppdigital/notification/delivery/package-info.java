/**
 * The e-mail channel: a queue in the database, the loop that works it off, and the conversation with the mail server. An e-mail
 * is sent at least once with a Message-ID that never changes, so that a repetition after a crash can be recognised.
 */
@ApplicationModule(allowedDependencies = {"contact", "message", "preferences", "refusal", "template"})
@NullMarked
package id.mppdigital.notification.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
