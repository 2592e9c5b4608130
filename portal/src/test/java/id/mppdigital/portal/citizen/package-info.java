/** Tests. */
@NullMarked
package id.mppdigital.portal.citizen;

import org.jspecify.annotations.NullMarked;
