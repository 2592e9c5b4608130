/**
 * The documents that an agency issues on an application: proven by receipts of their upload and kept here by name and
 * hash. The files are citizen-service's.
 */
@ApplicationModule(allowedDependencies = {"refusal", "secrecy", "signed"})
@NullMarked
package id.mppdigital.application.issuance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
