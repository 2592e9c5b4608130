/** Tests. */
@NullMarked
package id.mppdigital.platform.outbound;

import org.jspecify.annotations.NullMarked;
