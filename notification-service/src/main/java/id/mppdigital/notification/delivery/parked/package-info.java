/** For operators: what is unsent, what was given up, and sending it again. */
@NullMarked
package id.mppdigital.notification.delivery.parked;

import org.jspecify.annotations.NullMarked;
