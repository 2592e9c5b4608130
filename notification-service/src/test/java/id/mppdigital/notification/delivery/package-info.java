/** Tests of the e-mail channel's rules, without a mail server. */
@NullMarked
package id.mppdigital.notification.delivery;

import org.jspecify.annotations.NullMarked;
