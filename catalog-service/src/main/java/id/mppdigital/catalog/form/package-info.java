/**
 * What a form may say: its fields are checked by the sources that fill them, and its conditions by the fields. The
 * same form is also written for any form library. It knows nothing of manifests, lines or the database.
 */
@ApplicationModule(allowedDependencies = {"refusal"})
@NullMarked
package id.mppdigital.catalog.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
