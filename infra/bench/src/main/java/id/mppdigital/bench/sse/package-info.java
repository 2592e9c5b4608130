/** How late a change is seen while thousands watch. */
@NullMarked
package id.mppdigital.bench.sse;

import org.jspecify.annotations.NullMarked;
