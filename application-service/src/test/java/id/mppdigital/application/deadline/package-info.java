/** Tests of this package. */
@NullMarked
package id.mppdigital.application.deadline;

import org.jspecify.annotations.NullMarked;
