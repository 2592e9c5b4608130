/** Tests. */
@NullMarked
package id.mppdigital.portal.figures;

import org.jspecify.annotations.NullMarked;
