/**
 * Cases: one submission of a life event, as a table of parts (docs/adr/0031). A part is filed as an application like
 * any other; here lives which part starts when, and what becomes of the others. {@code submission} files, {@code lifecycle}
 * moves; neither knows that an application is part of a case.
 */
@ApplicationModule(
        allowedDependencies = {
            "acting",
            "catalog",
            "dossier",
            "finding",
            "form",
            "idempotency",
            "issuance",
            "lifecycle",
            "refusal",
            "secrecy",
            "signed",
            "status",
            "submission"
        })
@NullMarked
package id.mppdigital.application.cases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
