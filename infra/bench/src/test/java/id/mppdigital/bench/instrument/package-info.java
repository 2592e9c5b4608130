/** Holds the arithmetic of the figures to account; nothing is measured here. */
@NullMarked
package id.mppdigital.bench.instrument;

import org.jspecify.annotations.NullMarked;
