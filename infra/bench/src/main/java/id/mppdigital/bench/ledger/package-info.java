/** How long an auditor takes to check everybody's ledger. */
@NullMarked
package id.mppdigital.bench.ledger;

import org.jspecify.annotations.NullMarked;
