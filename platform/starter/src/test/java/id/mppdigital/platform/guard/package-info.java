/** Tests. */
@NullMarked
package id.mppdigital.platform.guard;

import org.jspecify.annotations.NullMarked;
