/**
 * Tells citizens what happened to their applications: in the app, live, and by e-mail. Features live in the packages
 * below; here is only the application class. Which facts exist and what they mean is decided by the services that
 * publish them.
 */
@NullMarked
package id.mppdigital.notification;

import org.jspecify.annotations.NullMarked;
