/**
 * Checks answers by a service's form: compiled once for each revision, with our formats, and each fault in our own
 * words at the field that people look for. This package does not know where answers come from.
 */
@ApplicationModule(allowedDependencies = {"catalog", "json", "refusal"})
@NullMarked
package id.mppdigital.application.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
