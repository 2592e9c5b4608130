/**
 * What a manifest says, read strictly and held against its schema: from bytes to {@link id.mppdigital.catalog.manifest.Manifest}s
 * that remember their lines. Whether what it names exists is the business of {@code revision}; nothing here touches the database.
 */
@ApplicationModule(allowedDependencies = {"form", "refusal"})
@NullMarked
package id.mppdigital.catalog.manifest;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
