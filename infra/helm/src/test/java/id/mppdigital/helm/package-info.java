/** The chart {@code mpp}, rendered by Helm itself and read as strictly as an API server reads. */
@NullMarked
package id.mppdigital.helm;

import org.jspecify.annotations.NullMarked;
