/**
 * The rights of a citizen over their own data (UU 27/2022 art. 5 to 13) as requests with a clock. What each room holds is
 * for the room to copy and to erase; how a copy looks is decided in {@code rights.copy}, and what a person has to answer
 * is answered in {@code rights.answer}.
 */
@ApplicationModule(
        allowedDependencies = {
            "applications",
            "attributes",
            "catalog",
            "correction",
            "dispute",
            "documents",
            "holder",
            "identity",
            "keys",
            "paper",
            "refusal",
            "registers",
            "telling",
            "usage"
        })
@NullMarked
package id.mppdigital.citizen.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
