/** Tests of the inbox. */
@NullMarked
package id.mppdigital.notification.inbox;

import org.jspecify.annotations.NullMarked;
