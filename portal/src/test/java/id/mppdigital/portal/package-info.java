/** Tests. */
@NullMarked
package id.mppdigital.portal;

import org.jspecify.annotations.NullMarked;
