/**
 * The outside ledger: what was acknowledged to somebody, held against what the platform has of it.
 */
@NullMarked
package id.mppdigital.drill.ledger;

import org.jspecify.annotations.NullMarked;
