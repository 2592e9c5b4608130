/**
 * A platform under load, for measurements and drills: a crowd of synthetic citizens, what they hand in, and the pace at
 * which they do it. Knows no scenario.
 */
@NullMarked
package id.mppdigital.load;

import org.jspecify.annotations.NullMarked;
