/**
 * The citizen's unfinished applications: what is open, how far it came, until when it is kept, and how it is deleted.
 * Filling in goes on in {@code apply}.
 */
@ApplicationModule(allowedDependencies = {"act", "api", "ask", "form", "page"})
@NullMarked
package id.mppdigital.portal.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
