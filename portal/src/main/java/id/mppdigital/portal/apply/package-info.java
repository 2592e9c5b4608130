/**
 * A citizen's way from the first question to the number of the application: sections, documents, the check of all
 * answers, and one submission however often it is clicked. What was filled in is kept by the platform as a draft.
 */
@ApplicationModule(allowedDependencies = {"act", "api", "ask", "attach", "filled", "form", "page"})
@NullMarked
package id.mppdigital.portal.apply;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
