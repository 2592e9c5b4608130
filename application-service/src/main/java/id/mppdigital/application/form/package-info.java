/**
 * A service's form as a judge of answers: compiled once for each revision, with the formats that our forms mean, and
 * every fault in our own words at the field that people look for. Where answers come from is unknown here.
 */
@ApplicationModule(allowedDependencies = {"catalog", "json", "refusal"})
@NullMarked
package id.mppdigital.application.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
