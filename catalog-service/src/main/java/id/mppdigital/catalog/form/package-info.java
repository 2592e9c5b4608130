/**
 * What a form may say, and what that means: fields against the sources that fill them, conditions against the fields, and the
 * same form as any form library reads it. It knows nothing of manifests, lines or the database.
 */
@ApplicationModule(allowedDependencies = {"refusal"})
@NullMarked
package id.mppdigital.catalog.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
