/**
 * Lists of applications, for citizens and agencies within their scopes: the filters, and the pages that they give. A
 * list holds neither answers nor remarks.
 */
@ApplicationModule(allowedDependencies = {"bill", "deadline", "lifecycle", "refusal", "status"})
@NullMarked
package id.mppdigital.application.listing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
