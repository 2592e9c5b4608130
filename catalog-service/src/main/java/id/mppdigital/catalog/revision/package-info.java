/**
 * How the catalogue changes: a request's manifests are held against the rules, compared with what stands, and applied all
 * together or not at all, as one numbered revision. Reading the catalogue is {@code directory}'s, its events are {@code publication}'s.
 */
@ApplicationModule(allowedDependencies = {"address", "form", "manifest", "publication", "refusal", "region"})
@NullMarked
package id.mppdigital.catalog.revision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
