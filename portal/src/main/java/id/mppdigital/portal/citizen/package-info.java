/**
 * What a citizen sees of their own without filling in a form: applications, inbox, documents, what is known and who
 * used it, consents, and how to be told.
 */
@ApplicationModule(allowedDependencies = {"act", "api", "draft", "page"})
@NullMarked
package id.mppdigital.portal.citizen;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
