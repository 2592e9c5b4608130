/**
 * The saga of a case: which part starts when, and what becomes of the others when one is granted, refused or stopped.
 * It is the table in the database; the rules stand in {@code PartTable}.
 */
@NullMarked
package id.mppdigital.application.cases.saga;

import org.jspecify.annotations.NullMarked;
