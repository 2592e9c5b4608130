/**
 * Bills: what an agency asks of an applicant, and whether that is still open. A bill follows its application here; once
 * payments are booked as facts, they will decide.
 */
@ApplicationModule(allowedDependencies = {"catalog", "secrecy"})
@NullMarked
package id.mppdigital.application.bill;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
