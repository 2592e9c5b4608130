/** A channel for SMS as a newcomer would add it: this class and the texts in {@code texts/v2/sms} are all of it. */
@NullMarked
package id.mppdigital.notification.sms;

import org.jspecify.annotations.NullMarked;
