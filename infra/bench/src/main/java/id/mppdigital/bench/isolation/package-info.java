/** What an agency that hangs costs the others. */
@NullMarked
package id.mppdigital.bench.isolation;

import org.jspecify.annotations.NullMarked;
