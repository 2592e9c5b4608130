/**
 * What a parent or a kuasa sees of the applications that they filed for somebody, as long as they may act: number, status
 * and what happened, no answers, no documents and no words of the agency. Whether they may act is kept in
 * {@code acting}.
 */
@ApplicationModule(
        allowedDependencies = {
            "acting",
            "catalog",
            "deadline",
            "dossier",
            "issuance",
            "lifecycle",
            "listing",
            "status",
            "timeline"
        })
@NullMarked
package id.mppdigital.application.represented;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
