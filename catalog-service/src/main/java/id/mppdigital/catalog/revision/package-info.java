/**
 * How the catalogue changes: the manifests of a request are checked by the rules, compared with the stored ones, and
 * applied together or not at all, as one numbered revision. {@code directory} reads the catalogue, {@code publication}
 * sends its events.
 */
@ApplicationModule(
        allowedDependencies = {"address", "form", "lifeevent", "manifest", "publication", "refusal", "region"})
@NullMarked
package id.mppdigital.catalog.revision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
