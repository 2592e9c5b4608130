/** Tests of what is worth telling. */
@NullMarked
package id.mppdigital.notification.message;

import org.jspecify.annotations.NullMarked;
