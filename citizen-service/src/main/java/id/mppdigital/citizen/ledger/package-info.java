/**
 * What makes the ledger tamper-evident to others: signed checkpoints for everybody, all lines for auditors, and their
 * own ledger with its proofs for citizens. The lines are written in {@code usage}, each with its entry; how they are
 * made and checked is in docs/adr/0024.
 */
@ApplicationModule(allowedDependencies = {"holder", "signing", "usage"})
@NullMarked
package id.mppdigital.citizen.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
