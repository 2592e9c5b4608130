/**
 * What is erased when citizen-service tells that a citizen was: drafts, cases, and all of applications that tells of a
 * person; what is open is withdrawn. That an application was filed, where, and what came of it stays, and leads to nobody
 * (docs/adr/0035, 0042).
 */
@ApplicationModule(allowedDependencies = {"lifecycle", "secrecy", "status"})
@NullMarked
package id.mppdigital.application.erasure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
