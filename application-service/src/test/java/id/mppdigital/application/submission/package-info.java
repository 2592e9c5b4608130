/** Tests of this package. */
@NullMarked
package id.mppdigital.application.submission;

import org.jspecify.annotations.NullMarked;
