/**
 * What an agency finds and tells with its decision: checked by the service's form, kept here sealed, and sealed for
 * citizen-service, which makes facts of the citizen of it.
 */
@ApplicationModule(allowedDependencies = {"catalog", "form", "json", "refusal", "secrecy"})
@NullMarked
package id.mppdigital.application.finding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
