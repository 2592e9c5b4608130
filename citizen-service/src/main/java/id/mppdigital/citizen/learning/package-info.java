/**
 * What is learnt from submitted applications: newly declared facts, and the ledger entry that an agency received the
 * data.
 */
@ApplicationModule(
        allowedDependencies = {
            "attributes",
            "catalog",
            "consent",
            "correction",
            "disagreement",
            "dispute",
            "erasure",
            "identity",
            "keys",
            "telling",
            "usage",
            "verification"
        })
@NullMarked
package id.mppdigital.citizen.learning;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
