/** What is known of a person already, and what registers are asked: within a deadline, and each use in the ledger. */
@NullMarked
package id.mppdigital.citizen.prefill.asking;

import org.jspecify.annotations.NullMarked;
