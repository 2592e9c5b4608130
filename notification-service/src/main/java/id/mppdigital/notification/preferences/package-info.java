/**
 * What a citizen has chosen: the language of e-mails and whether e-mails are wanted at all. The addresses themselves belong to
 * citizen-service and come as contacts.
 */
@ApplicationModule(allowedDependencies = {"contact", "template"})
@NullMarked
package id.mppdigital.notification.preferences;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
