/**
 * A platform under load: its crowd of synthetic citizens, what they hand in, and back-ends that clock what reaches
 * them. Knows no scenario.
 */
@NullMarked
package id.mppdigital.bench.traffic;

import org.jspecify.annotations.NullMarked;
