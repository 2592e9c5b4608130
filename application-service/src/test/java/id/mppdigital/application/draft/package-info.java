/** Tests of this package. */
@NullMarked
package id.mppdigital.application.draft;

import org.jspecify.annotations.NullMarked;
