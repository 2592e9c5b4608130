/**
 * Manifests, read strictly and checked by their schema: from bytes to {@link id.mppdigital.catalog.manifest.Manifest}s
 * that know their lines. {@code revision} checks whether what they name exists; nothing here reads the database.
 */
@ApplicationModule(allowedDependencies = {"form", "refusal"})
@NullMarked
package id.mppdigital.catalog.manifest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
