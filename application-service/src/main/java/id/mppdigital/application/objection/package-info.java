/**
 * That citizens object to automated decisions on their applications: what the desk is told of it by citizen-service, and
 * that a person decides anew where an objection was agreed to.
 */
@ApplicationModule(allowedDependencies = {"lifecycle", "refusal", "status"})
@NullMarked
package id.mppdigital.application.objection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
