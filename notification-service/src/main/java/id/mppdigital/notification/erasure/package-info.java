/**
 * What is deleted when citizen-service tells that a citizen was erased: messages, their way out, preferences. The contact
 * goes in {@code contact}, where the event arrives.
 */
@ApplicationModule(allowedDependencies = {"contact"})
@NullMarked
package id.mppdigital.notification.erasure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
