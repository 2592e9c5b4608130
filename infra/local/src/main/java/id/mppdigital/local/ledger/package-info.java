/** Checks a platform's ledger as an auditor: by its API, and with the checkpoints that were kept from the last time. */
@NullMarked
package id.mppdigital.local.ledger;

import org.jspecify.annotations.NullMarked;
