/** What it costs that nobody reads on the way what a citizen hands in. */
@NullMarked
package id.mppdigital.bench.encryption;

import org.jspecify.annotations.NullMarked;
