/**
 * A citizen's uploaded documents: checked by real content, encrypted in a store behind a port, handed to the agencies
 * that hold an application with them.
 */
@ApplicationModule(
        allowedDependencies = {
            "applications",
            "catalog",
            "erasure",
            "holder",
            "identity",
            "keys",
            "protection",
            "refusal",
            "representation",
            "signing",
            "usage"
        })
@NullMarked
package id.mppdigital.citizen.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
