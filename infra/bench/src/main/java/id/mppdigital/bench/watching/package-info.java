/** Citizens who watch their applications live, at whatever door they stand. Knows no scenario. */
@NullMarked
package id.mppdigital.bench.watching;

import org.jspecify.annotations.NullMarked;
