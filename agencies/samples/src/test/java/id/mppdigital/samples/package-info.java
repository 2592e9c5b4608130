/** What holds for all samples. */
@NullMarked
package id.mppdigital.samples;

import org.jspecify.annotations.NullMarked;
