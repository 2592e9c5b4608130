/**
 * Bills: what an agency asks an applicant to pay, and whether the bill is still open. A bill's state follows its
 * application's; payments are not booked yet.
 */
@ApplicationModule(allowedDependencies = {"catalog", "secrecy"})
@NullMarked
package id.mppdigital.application.bill;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
