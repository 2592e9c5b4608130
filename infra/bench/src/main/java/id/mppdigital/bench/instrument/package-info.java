/**
 * How everything here is measured: side by side in one run, there and back, medians with their range. Knows no
 * scenario.
 */
@NullMarked
package id.mppdigital.bench.instrument;

import org.jspecify.annotations.NullMarked;
