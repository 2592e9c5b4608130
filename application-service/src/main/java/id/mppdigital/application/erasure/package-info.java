/**
 * What is erased when citizen-service tells that a citizen was: drafts, cases, and all of ended applications that tells
 * of a person. That an application was filed, where, and what came of it stays, and leads to nobody (docs/adr/0035).
 */
@ApplicationModule(allowedDependencies = {"status"})
@NullMarked
package id.mppdigital.application.erasure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
