/** Tests. */
@NullMarked
package id.mppdigital.portal.correct;

import org.jspecify.annotations.NullMarked;
