/**
 * The reading side: details, timelines and live streams, for citizens and agencies within their scopes. Nothing
 * here changes an application.
 */
@ApplicationModule(
        allowedDependencies = {
            "bill",
            "catalog",
            "deadline",
            "dossier",
            "informing",
            "issuance",
            "lifecycle",
            "listing",
            "objection",
            "officer",
            "status",
            "timeline",
            "usage",
            "verification"
        })
@NullMarked
package id.mppdigital.application.tracking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
