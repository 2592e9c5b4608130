/** Tests of this package. */
@NullMarked
package id.mppdigital.application.usage;

import org.jspecify.annotations.NullMarked;
