/** Tests. */
@NullMarked
package id.mppdigital.portal.privacy;

import org.jspecify.annotations.NullMarked;
