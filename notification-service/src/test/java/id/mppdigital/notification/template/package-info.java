/** Tests of the words. */
@NullMarked
package id.mppdigital.notification.template;

import org.jspecify.annotations.NullMarked;
