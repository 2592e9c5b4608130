/**
 * What citizen-service has signed for this service: attestations of registers' values and receipts of uploaded files. Says
 * whether a token can be believed; what follows from that is its reader's business.
 */
@ApplicationModule(allowedDependencies = {"refusal"})
@NullMarked
package id.mppdigital.application.signed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
