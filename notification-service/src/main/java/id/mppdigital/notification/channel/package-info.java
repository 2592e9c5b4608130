/**
 * What a way to a citizen is: its name, who gets messages on it, and whether it speaks in words of its own. How a
 * message travels on a channel lives with the channel.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.notification.channel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
