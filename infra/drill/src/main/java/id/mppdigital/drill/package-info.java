/** Drills: what may happen to a platform is done to one on purpose, and held against an outside ledger. */
@NullMarked
package id.mppdigital.drill;

import org.jspecify.annotations.NullMarked;
