/** Tests of this package. */
@NullMarked
package id.mppdigital.portal.event;

import org.jspecify.annotations.NullMarked;
