/** What holds of the conversation with a mail server. */
@NullMarked
package id.mppdigital.notification.email;

import org.jspecify.annotations.NullMarked;
