/**
 * What citizen-service has signed for this service: attestations of registers' values and receipts of uploaded files.
 * This package says whether a token is valid; its callers decide what follows.
 */
@ApplicationModule(allowedDependencies = {"refusal"})
@NullMarked
package id.mppdigital.application.signed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
