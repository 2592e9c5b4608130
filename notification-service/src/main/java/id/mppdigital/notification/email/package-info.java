/**
 * The e-mail channel: how an e-mail looks and the conversation with the mail server. When it is sent is decided in
 * delivery.
 */
@ApplicationModule(allowedDependencies = {"channel", "contact", "delivery", "template"})
@NullMarked
package id.mppdigital.notification.email;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
