/** Tests. */
@NullMarked
package id.mppdigital.portal.open;

import org.jspecify.annotations.NullMarked;
