/**
 * What a citizen has chosen: the language of messages outside the app and the channels that are wanted. The addresses
 * themselves belong to citizen-service and come as contacts.
 */
@ApplicationModule(allowedDependencies = {"channel", "refusal", "template"})
@NullMarked
package id.mppdigital.notification.preferences;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
